import type { Random } from './random.ts';

/** Signs that mean something to readers of JSON and YAML. */
const SIGNS = [
  '"',
  "'",
  ':',
  ',',
  '#',
  '-',
  '?',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '=',
  '<<',
  '\\',
  '\\u0041',
  '\\ud800',
  '//',
  '/* */',
  '\ufeff',
  'NaN',
];
const BLANKS = [' ', '  ', '\t', '\n', '\r\n'];
const SCALARS = [
  '1_000',
  '010',
  '0b11',
  '0o14',
  '0x1F',
  '1e3',
  '1.0',
  '.5',
  '.inf',
  '.nan',
  '~',
  'null',
  'yes',
  'True',
  '2020-01-31',
  '12:30:45',
  '1.',
  '+1',
  '"1"',
  '- 1',
  'NaN',
  '-Infinity',
  '1e400',
  '25.0',
  '-0',
  '9007199254740993',
  "'x'",
];

/**
 * Changes one thing in a text: a sign, a blank, a line or a scalar.
 *
 * @param signs those of the format, besides those of JSON and YAML
 */
export function mutateText(text: string, signs: readonly string[], chance: Random): string {
  if (signs.length === 0 || chance.below(4) > 0) return chance.pick(CHANGES)(text, chance);
  return replaceAt(text, chance.below(text.length + 1), chance.below(2), chance.pick(signs));
}

const CHANGES: readonly ((text: string, chance: Random) => string)[] = [
  (text, chance) => replaceAt(text, chance.below(text.length + 1), 1, ''),
  (text, chance) => replaceAt(text, chance.below(text.length + 1), 0, chance.pick(SIGNS)),
  (text, chance) => replaceAt(text, chance.below(text.length + 1), 0, chance.pick(BLANKS)),
  (text, chance) => replaceAt(text, chance.below(text.length + 1), 1, chance.pick(SIGNS)),
  (text, chance) => moveSome(text, chance),
  (text, chance) => changeLine(text, chance, () => []),
  (text, chance) => changeLine(text, chance, (line) => [line, line]),
  (text, chance) => changeLine(text, chance, (line) => [` ${line}`]),
  (text, chance) => changeLine(text, chance, (line) => [line.replace(/^\s/, '')]),
  (text, chance) => changeLine(text, chance, (line) => [line.replace(/,\s*$/, '')]),
  (text, chance) => changeLine(text, chance, (line) => [line.replaceAll('"', "'")]),
  (text, chance) => changeLine(text, chance, (line) => [line.replaceAll('"', '')]),
  (text, chance) =>
    changeLine(text, chance, (line) => [line.replace(/^(.*?:\s*).*?(,?)$/, `$1${chance.pick(SCALARS)}$2`)]),
];

function replaceAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

function moveSome(text: string, chance: Random): string {
  const from = chance.below(text.length + 1);
  return replaceAt(text, chance.below(text.length + 1), 0, text.slice(from, from + chance.below(12)));
}

function changeLine(text: string, chance: Random, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = chance.below(lines.length);
  return lines.flatMap((line, index) => (index === at ? change(line) : [line])).join('\n');
}
