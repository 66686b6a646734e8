import { describe, expect, it } from 'vitest';
import { readFlow } from '../../../src/core/assist/tree/read-flow.ts';
import type { Tree } from '../../../src/core/assist/tree/tree.ts';
import { treeValue } from '../../../src/core/assist/tree/tree-value.ts';
import { readBlock } from '../../../src/core/assist/yaml/read-block.ts';
import type { Place } from '../../../src/core/document/document.ts';
import { parseJson } from '../../../src/core/document/json/parse-json.ts';
import { languageOf } from '../../../src/core/document/language-of.ts';
import { childPointer } from '../../../src/core/document/pointer.ts';
import { parseYaml } from '../../../src/core/document/yaml/parse-yaml.ts';
import { FORMATS } from '../../../src/core/index.ts';
import { readFixtures } from '../read-fixtures.ts';

const TEXTS = FORMATS.flatMap(({ id, example }) => [
  { text: example, fileName: null },
  ...readFixtures(`${id}/valid`),
  ...readFixtures(`${id}/invalid`),
]).filter(({ text, fileName }) => languageOf(text, fileName) !== 'dockerfile');

/** Where keys and scalars stand, by pointer. */
function places(tree: Tree, pointer = ''): [string, Pick<Place, 'key' | 'value'>][] {
  if (tree.kind === 'scalar') return [];
  return tree.members.flatMap(({ step, key, value }) => {
    const below = childPointer(pointer, step);
    const span = tree.kind === 'list' ? null : { start: key.start, end: key.end };
    const own: [string, Place][] =
      value?.kind === 'scalar' && value.quote !== '|'
        ? [[below, { key: span, value: { start: value.start, end: value.end } }]]
        : [];
    return [...own, ...(value === null ? [] : places(value, below))];
  });
}

describe('the tolerant readers', () => {
  it('read sound texts as the strict ones do, values and places', () => {
    let count = 0;
    for (const { text, fileName } of TEXTS) {
      const isYaml = languageOf(text, fileName) === 'yaml';
      const { document, findings } = isYaml ? parseYaml(text) : parseJson(text);
      // Aliases stand for values elsewhere, which this reader does not look for.
      if (document === null || findings.length > 0 || /[:-] +\*\w/.test(text)) continue;
      const start = /[^\s\uFEFF]/.exec(text)?.index ?? 0;
      const tree = isYaml ? readBlock(text, null) : readFlow(text, start, 'json');
      expect(treeValue(tree), text).toEqual(document.value);
      if (tree === null) continue;
      for (const [pointer, place] of places(tree)) {
        expect(place, `${pointer} of ${text}`).toEqual(document.places.get(pointer));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(2000);
  });

  it.each([
    ['a key without a colon', 'a:\n  b\n  c: 1\nd: 2\n', { a: { b: null, c: 1 }, d: 2 }],
    ['brackets that are left open', 'a: {b: 1\nc: [1, 2\nd: 3\n', { a: { b: 1 }, c: [1, 2], d: 3 }],
    ['a quote that is left open', 'a: "x\nb: 1\n', { a: 'x', b: 1 }],
    ['a quote over two lines', 'a: "x\n  y"\nb: 1\n', { a: 'x y', b: 1 }],
    ['a bracket that closes at the column of its key', 'a: {\n  b: 1\n}\nc: 2\n', { a: { b: 1 }, c: 2 }],
    ['an entry without a value', 'a:\n  -\n  - 1\n  - b:\n', { a: [null, 1, { b: null }] }],
    ['a line that is indented too much', 'a: 1\n   b: 2\nc: 3\n', { a: 1, b: 2, c: 3 }],
    ['a hyphen at the column of its key', 'a:\n- 1\n- 2\nb: 3\n', { a: [1, 2], b: 3 }],
    ['markers, comments and directives', '%YAML 1.2\n---\n# c\na: 1 # d\n---\nb: 2\n', { a: 1 }],
    ['lines of text', 'a: |-\n  x: 1\n\n  y\nb: 2\n', { a: 'x: 1\ny', b: 2 }],
    ['anchors and tags', 'a: &x !!str\n  b: 1\nc: !!int 2\n', { a: { b: 1 }, c: 2 }],
  ])('read YAML with %s', (_, text, value) => {
    expect(treeValue(readBlock(text, null))).toEqual(value);
  });

  it.each([
    ['a lost comma', '{"a": 1 "b": [1 2]}', { a: 1, b: [1, 2] }],
    ['a lost value', '{"a": \n "b": 1}', { a: null, b: 1 }],
    ['a lost quote', '{"a": "x\n, "b": 1}', { a: 'x', b: 1 }],
    ['a lost bracket', '{"a": [1, 2, "b": {"c": 1}', { a: [1, 2], b: { c: 1 } }],
    ['a lost brace', '[{"a": 1], 2]', [{ a: 1 }]],
    ['keys without quotes, and comments', '{ /* x */ a: 1, // y\n b: true }', { a: 1, b: true }],
    ['nothing but a key', '{"a"', { a: null }],
  ])('read JSON with %s', (_, text, value) => {
    expect(treeValue(readFlow(text, 0, 'json'))).toEqual(value);
  });

  it.each([['['], ['{"a":'], ['- '], ['a:\n']])('stop where %j is nested without end', (piece) => {
    const flow = piece.repeat(20_000);
    const block = Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}${piece.trimEnd()}`).join(
      '\n',
    );
    for (const text of [flow, block]) {
      expect(() => readBlock(text, null)).not.toThrow();
      expect(() => readFlow(text, 0, 'json')).not.toThrow();
    }
  });
});
