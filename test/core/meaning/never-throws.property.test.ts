import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORMAT_IDS, FORMATS } from '../../../src/core/index.ts';
import { type Bindings, meaningOf, runLines } from '../../../src/core/meaning/index.ts';
import { readFixtures } from '../read-fixtures.ts';
import { SHELLS } from '../run/executed-line.ts';

const FIXTURES = FORMAT_IDS.flatMap((id) => [
  ...readFixtures(`${id}/valid`),
  ...readFixtures(`${id}/invalid`),
]).map(({ text, fileName, neighbours }) => ({ text, fileName, neighbours }));

const MANIFESTS = [
  ...FIXTURES,
  ...FORMATS.map(({ example, fileNames }) => ({
    text: example,
    fileName: fileNames[0] ?? 'notes.txt',
    neighbours: [],
  })),
];

/** What breaks a manifest, or makes another thing of a value in it. */
const piece = fc.constantFrom(
  '',
  '"',
  '{',
  '}',
  '[]',
  'null',
  '1.0',
  ': ',
  '\n',
  '\n- ',
  '{{ custom.x }}',
  '{{',
  '💥',
  '\ud800',
  '\\',
  'FROM ',
);

const mutated = fc
  .tuple(
    fc.constantFrom(...MANIFESTS),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), piece), {
      maxLength: 3,
    }),
  )
  .map(([manifest, cuts]) => ({
    ...manifest,
    text: cuts.reduce((text, [at, length, put]) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + put + text.slice(start + length);
    }, manifest.text),
  }));

const typed = fc.oneof(
  fc.constantFrom(
    '',
    'scans',
    './a b/',
    '~/scans',
    '$HOME/x',
    '/data/x.dcm',
    'C:\\scans',
    '..',
    '-x',
    '[1]',
    'true',
    '3',
    "it's",
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const bindings: fc.Arbitrary<Omit<Bindings, 'inputs' | 'settings'>> = fc.record({
  template: fc.option(fc.constantFrom('double', 'x')),
  output: typed,
  image: fc.option(fc.constantFrom('debian:12', 'No Image', '')),
  gpus: fc.option(fc.constantFrom('all' as const, 'none' as const, 2)),
  network: fc.option(fc.constantFrom('none' as const, 'bridge' as const)),
  user: fc.option(fc.constantFrom('image' as const, 'caller' as const)),
});

const known = fc.constantFrom(...FORMAT_IDS);

/** No text of a manifest holds it. */
const SECRET = 'Zx9-never-shown';

it('a manifest however broken means something or nothing, and its lines are ones for every shell, without secrets', () => {
  const lines: string[] = [];
  fc.assert(
    fc.property(
      mutated,
      fc.option(known),
      bindings,
      fc.array(typed, { maxLength: 6 }),
      fc.boolean(),
      (manifest, format, chosen, values, named) => {
        const { text, neighbours } = manifest;
        const options = { fileName: named ? manifest.fileName : null, format, neighbours };
        const meaning = meaningOf(text, options);
        const fields = meaning?.options ?? [];
        const printed = runLines(text, options, {
          ...chosen,
          inputs: Object.fromEntries((meaning?.inputs ?? []).map(({ name }, at) => [name, values[at] ?? ''])),
          settings: Object.fromEntries(
            fields.flatMap(({ key, secret }, at) => {
              const value = secret ? SECRET : values[at];
              return value === undefined ? [] : [[key, value]];
            }),
          ),
        });
        expect(JSON.stringify(printed)).not.toContain(SECRET);
        expect(JSON.stringify([meaning, printed])).not.toMatch(/[\uFDD0-\uFDD3]|undefined|\[object/);
        const own = [
          ...(printed.waybill === null ? [] : [printed.waybill]),
          ...printed.docker.map(({ line }) => line),
        ];
        lines.push(...own);
      },
    ),
    { numRuns: 600 },
  );
  expect(lines.length).toBeGreaterThan(100);
  for (const shell of SHELLS) {
    const { stderr } = spawnSync(shell, ['-n'], { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
    expect(stderr).toBe('');
  }
}, 60_000);
