import { expect, it } from 'vitest';
import { type OutlineEntry, outlineOf } from '../../../src/core/assist/index.ts';
import { FORMATS, type FormatId } from '../../../src/core/index.ts';
import { readFixtures } from '../read-fixtures.ts';
import { options } from './marked.ts';

/** An outline as lines, deeper ones indented. */
function lines(entries: readonly OutlineEntry[], indent = ''): string[] {
  return entries.flatMap(({ name, detail, kind, children }) => [
    `${indent}${name}${detail === '' ? '' : ` = ${detail}`} (${kind})`,
    ...lines(children, `${indent}  `),
  ]);
}

it('lists keys and entries of JSON, entries by their names', () => {
  const text = '{"name": "x", "inputs": [{"name": "series", "n": 1}, 2], "a": {}, "b":}';
  expect(lines(outlineOf(text, options(null)))).toEqual([
    'name = x (value)',
    'inputs (list)',
    '  1 series (object)',
    '    name = series (value)',
    '    n = 1 (value)',
    '  2 = 2 (value)',
    'a (object)',
    'b (value)',
  ]);
});

it('lists YAML alike', () => {
  const text = 'cli:\n  inputs:\n    - name: a\n    - {name: b}\ndoc: |\n  one\n  two\n';
  expect(lines(outlineOf(text, options(null, 'a.yml')))).toEqual([
    'cli (object)',
    '  inputs (list)',
    '    1 a (object)',
    '      name = a (value)',
    '    2 b (object)',
    '      name = b (value)',
    'doc = one two (value)',
  ]);
});

it('lists the stages of a Dockerfile with their instructions', () => {
  const text =
    'ARG TAG=1\nFROM debian:$TAG AS base\nRUN <<EOF\nls\nEOF\nCOPY a \\\n  b\nFROM base\nCMD ["a"]\n';
  const outline = outlineOf(text, options(null, 'Dockerfile'));
  expect(lines(outline)).toEqual([
    'ARG = TAG=1 (instruction)',
    'FROM = debian:$TAG AS base (instruction)',
    '  RUN = <<EOF (instruction)',
    '  COPY = a b (instruction)',
    'FROM = base (instruction)',
    '  CMD = ["a"] (instruction)',
  ]);
  expect(outline.map(({ nameStart, nameEnd }) => text.slice(nameStart, nameEnd))).toEqual([
    'ARG',
    'FROM',
    'FROM',
  ]);
});

it('reads the same text as its name or its format says now, not as they said before', () => {
  const text = 'USER: a\n';
  const kinds = (format: FormatId | null, fileName: string | null) =>
    outlineOf(text, options(format, fileName)).map(({ kind }) => kind);
  expect(kinds(null, 'a.yml')).toEqual(['value']);
  expect(kinds(null, 'Dockerfile')).toEqual(['instruction']);
  expect(kinds('red', 'Dockerfile')).toEqual(['instruction']);
  expect(kinds('dockerfile', 'a.yml')).toEqual(['instruction']);
  expect(kinds(null, 'a.yml')).toEqual(['value']);
});

it('has every entry within the one around it, its name within it, in order', () => {
  const texts = [
    ...FORMATS.map(({ example }) => ({ text: example, fileName: null })),
    ...FORMATS.flatMap(({ id }) => [...readFixtures(`${id}/valid`), ...readFixtures(`${id}/invalid`)]),
  ];
  let count = 0;
  const check = (entries: readonly OutlineEntry[], start: number, end: number) => {
    let free = start;
    for (const entry of entries) {
      count += 1;
      expect(entry.start).toBeGreaterThanOrEqual(free);
      expect(entry.end).toBeLessThanOrEqual(end);
      expect(entry.nameStart).toBeGreaterThanOrEqual(entry.start);
      expect(entry.nameEnd).toBeLessThanOrEqual(entry.end);
      check(entry.children, entry.start, entry.end);
      free = entry.end;
    }
  };
  for (const { text, fileName } of texts) check(outlineOf(text, options(null, fileName)), 0, text.length);
  expect(count).toBeGreaterThan(1000);
});
