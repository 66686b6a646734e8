import { readFileSync } from 'node:fs';

/** What the figures speak of: a gear as real ones are, with inputs, options and a description; about 2 kB. */
export function typicalGear(number = 0): string {
  const gear = JSON.parse(readFileSync('schemas/flywheel-gear/valid/small-manifest.json', 'utf8')) as Record<
    string,
    unknown
  >;
  return JSON.stringify({ ...gear, name: `gear-${number}`, config: options(8) }, null, 2);
}

/** A valid gear of so many characters, made of options. */
export function longGear(length: number): string {
  const gear = JSON.parse(typicalGear()) as Record<string, unknown>;
  const one = JSON.stringify(options(100), null, 2).length / 100;
  return JSON.stringify({ ...gear, config: options(Math.ceil(length / one)) }, null, 2);
}

function options(count: number): Record<string, unknown> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return Object.fromEntries(
    numbers.map((number) => [
      `option-${number}`,
      {
        type: 'integer',
        default: number,
        minimum: 0,
        description: `How often step ${number} is repeated before its result is written.`,
      },
    ]),
  );
}
