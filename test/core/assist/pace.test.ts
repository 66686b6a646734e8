import { expect, it } from 'vitest';
import { type AssistOptions, completionsAt, hoverAt, outlineOf } from '../../../src/core/assist/index.ts';

const LENGTH = 1_000_000;

/** A text of a megabyte: a head, and as many entries as fit. */
function long(head: string, entry: (index: number) => string, tail = ''): string {
  const entries: string[] = [];
  for (let index = 0, length = 0; length < LENGTH; index += 1) {
    entries.push(entry(index));
    length += entries.at(-1)?.length ?? 1;
  }
  return `${head}${entries.join('')}${tail}`;
}

const gear: AssistOptions = { format: 'flywheel-gear', fileName: 'manifest.json', neighbours: [] };
const red: AssistOptions = { format: null, fileName: 'a.red.yml', neighbours: [] };
const dockerfile: AssistOptions = { format: null, fileName: 'Dockerfile', neighbours: [] };

const TEXTS: readonly (readonly [what: string, text: string, options: AssistOptions])[] = [
  [
    'JSON',
    long('{"inputs": {', (index) => `\n  "i${index}": {"base": "file", "description": "x"},`, '\n}}'),
    gear,
  ],
  ['JSON in one line', long('{"inputs": {', (index) => `"i${index}":{"base":"file"},`, '}}'), gear],
  ['JSON without a closing sign', long('{"inputs": ', (index) => `{"i${index}": ["base\n`), gear],
  ['YAML', long('redVersion: "9"\ninputs:\n', (index) => `  i${index}:\n    class: File\n`), red],
  ['YAML with open quotes and brackets', long('inputs:\n', (index) => `  i${index}: {a: "b\n  'c: [\n`), red],
  ['YAML of words', long('redVersion: "9"\ndoc: a\n', () => '  word word\n'), red],
  ['a Dockerfile', long('FROM debian\n', (index) => `RUN echo ${index} && \\\n  true\n`), dockerfile],
];

// A megabyte takes some 40 ms a question; what grows with the square of the length takes minutes. Time of the processor, as
// other stages run beside this one.
it.each(TEXTS)('answers in a megabyte of %s', (_, text, options) => {
  const start = process.cpuUsage();
  for (const part of [0.1, 0.5, 0.9]) {
    const offset = text.indexOf('\n', Math.floor(text.length * part));
    hoverAt(text, offset - 3, options);
    completionsAt(`${text} `, Math.max(1, offset), options);
  }
  outlineOf(text, options);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
});
