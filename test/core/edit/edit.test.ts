import { describe, expect, it } from 'vitest';
import { insertEntry } from '../../../src/core/edit/insert-entry.ts';
import { moveEntry } from '../../../src/core/edit/move-entry.ts';
import { layoutOf } from '../../../src/core/edit/print/layout.ts';
import { removeEntry } from '../../../src/core/edit/remove-entry.ts';
import { renameKey } from '../../../src/core/edit/rename-key.ts';
import { replaceValue } from '../../../src/core/edit/replace-value.ts';
import { applied, read } from './apply-edits.ts';

const JSON_TEXT =
  '{\n    "a": 1,\n    "b": {"c": [1, 2], "d": {}},\n    "e": {\n        "f": null\n    }\n}\n';
const YAML_TEXT = [
  '# A list of things',
  'a: 1   # one',
  'b:',
  "  - name: 'x'  # the first",
  '    size: 2',
  '',
  '  - name: y',
  'c: {d: e, f: g}',
  '',
].join('\n');

const json = read(JSON_TEXT, 'json');
const yaml = read(YAML_TEXT, 'yaml');
const inJson = (edits: Parameters<typeof applied>[1]) => applied(JSON_TEXT, edits);
const inYaml = (edits: Parameters<typeof applied>[1]) => applied(YAML_TEXT, edits);

describe('an edit of JSON keeps the layout', () => {
  it('takes first, last and only entries out with their commas and lines', () => {
    expect(inJson(removeEntry(json, '/a'))).toBe(JSON_TEXT.replace('    "a": 1,\n', ''));
    expect(inJson(removeEntry(json, '/e'))).toBe(JSON_TEXT.replace(/,\n {4}"e"[\s\S]*\n {4}\}/, ''));
    expect(inJson(removeEntry(json, '/e/f'))).toBe(JSON_TEXT.replace(/\{\s+"f": null\s+\}/, '{}'));
    expect(inJson(removeEntry(json, '/b/c/0'))).toBe(JSON_TEXT.replace('1, 2', '2'));
    expect(inJson(removeEntry(json, '/b/c/1'))).toBe(JSON_TEXT.replace('1, 2', '1'));
  });

  it('puts entries on a line of their own where the others have one', () => {
    expect(inJson(insertEntry(json, '', 'x', { y: 1 }))).toBe(
      JSON_TEXT.replace(/\}\n$/, '').replace(/\n$/, ',\n    "x": {\n        "y": 1\n    }\n}\n'),
    );
    expect(inJson(insertEntry(json, '/b', 'x', { y: 1 }))).toBe(
      JSON_TEXT.replace('"d": {}', '"d": {}, "x": {"y": 1}'),
    );
    expect(inJson(insertEntry(json, '/b/c', null, 'z'))).toBe(JSON_TEXT.replace('1, 2', '1, 2, "z"'));
    expect(applied('{"a":1}', insertEntry(read('{"a":1}', 'json'), '', 'b', [1, 2]))).toBe(
      '{"a":1,"b":[1,2]}',
    );
  });

  it('makes the objects on the way that are missing', () => {
    expect(inJson(insertEntry(json, '/b/d/x', 'y', 1))).toBe(
      JSON_TEXT.replace(
        '{}',
        '{"x": {"y": 1}}'
          .replace('{"x"', '{\n        "x"')
          .replace('{"y": 1}}', '{\n            "y": 1\n        }\n    }'),
      ),
    );
  });

  it('puts brackets around a value and takes them off without a touch of the value', () => {
    const wrapped = replaceValue(json, '/e', [(json.value as { e: unknown }).e]);
    expect(wrapped.map(({ text }) => text)).toEqual(['[', ']']);
    const text = '{"a": [ {"b":   1} ]}';
    const list = read(text, 'json');
    const inner = (list.value as { a: unknown[] }).a[0];
    expect(applied(text, replaceValue(list, '/a', inner))).toBe('{"a": {"b":   1}}');
  });

  it('moves a value as far as it takes', () => {
    expect(inJson(moveEntry(json, '/e/f', '/b/d', 'g'))).toContain('"e": {}');
    expect(inJson(moveEntry(json, '/a', '/b', 'a'))).toBe(
      JSON_TEXT.replace('    "a": 1,\n', '').replace('"d": {}', '"d": {}, "a": 1'),
    );
    expect(moveEntry(json, '/e', '/e', 'g')).toEqual([]);
  });
});

describe('an edit of YAML keeps comments, quotes and blocks', () => {
  it('takes entries out with their lines', () => {
    expect(inYaml(removeEntry(yaml, '/a'))).toBe(YAML_TEXT.replace('a: 1   # one\n', ''));
    expect(inYaml(removeEntry(yaml, '/b/0'))).toBe(
      YAML_TEXT.replace("  - name: 'x'  # the first\n    size: 2\n", ''),
    );
    expect(inYaml(removeEntry(yaml, '/b/0/name'))).toBe(
      YAML_TEXT.replace("name: 'x'  # the first\n    ", ''),
    );
    expect(inYaml(removeEntry(yaml, '/b/1/name'))).toBe(YAML_TEXT.replace('- name: y', '- {}'));
    expect(inYaml(removeEntry(yaml, '/c/f'))).toBe(YAML_TEXT.replace(', f: g', ''));
  });

  it('fills in a key without a value behind its colon, wherever that stands', () => {
    for (const head of ['a:', 'a :', '"a"  :']) {
      const text = `${head}\nb: 1\n`;
      expect(applied(text, replaceValue(read(text, 'yaml'), '/a', 'x'))).toBe(`${head} x\nb: 1\n`);
    }
  });

  it('writes in the quotes of what was there', () => {
    expect(inYaml(replaceValue(yaml, '/b/0/name', 'z'))).toBe(YAML_TEXT.replace("'x'", "'z'"));
    expect(inYaml(replaceValue(yaml, '/a', '1'))).toBe(YAML_TEXT.replace('a: 1', 'a: "1"'));
    expect(inYaml(replaceValue(yaml, '/b/1/name', 'true'))).toBe(
      YAML_TEXT.replace('name: y', 'name: "true"'),
    );
    expect(inYaml(renameKey(yaml, '/c/d', 'x y'))).toBe(YAML_TEXT.replace('d: e', 'x y: e'));
  });

  it('puts entries below the last one', () => {
    expect(inYaml(insertEntry(yaml, '', 'x', { k: ['1', 2] }))).toBe(`${YAML_TEXT}x:\n  k: ["1", 2]\n`);
    expect(inYaml(insertEntry(yaml, '/b/0', 'x', true))).toBe(
      YAML_TEXT.replace('    size: 2\n', '    size: 2\n    x: true\n'),
    );
    expect(inYaml(insertEntry(yaml, '/b', null, { name: 'z', size: 3 }))).toBe(
      YAML_TEXT.replace('- name: y\n', '- name: y\n  - name: z\n    size: 3\n'),
    );
    expect(inYaml(insertEntry(yaml, '/c', 'x', []))).toBe(YAML_TEXT.replace('f: g', 'f: g, x: []'));
  });

  it('leaves alone what an alias stands for', () => {
    const text = 'a: &x {b: 1}\nc: *x\n';
    const document = read(text, 'yaml');
    expect(removeEntry(document, '/c/b')).toEqual([]);
    expect(renameKey(document, '/c/b', 'd')).toEqual([]);
    expect(insertEntry(document, '/c', 'd', 1)).toEqual([]);
    expect(applied(text, removeEntry(document, '/c'))).toBe('a: &x {b: 1}\n');
  });
});

describe('the only entry of an object', () => {
  it.each([
    ['json', '{"required": {"type": "x"}}'],
    ['yaml', 'required:\n  type: x\n'],
  ] as const)('moves into an object that is made in its place, in %s', (language, text) => {
    const moved = applied(text, moveEntry(read(text, language), '/required', '/config', 'needed'));
    expect(read(moved, language).value).toEqual({ config: { needed: { type: 'x' } } });
  });
});

describe('the layout of YAML is that of its blocks', () => {
  it.each([
    ['a list at the beginning', '- a: 1\n  b:\n    c: 1\n'],
    ['a list in a list', 'x:\n  - - a:\n        c: 1\n'],
    ['a text that ends in a colon', 'x: |\n  as follows:\n          y\nz:\n  c: 1\n'],
    ['a comment below the key', 'x:\n# here:\n      # deep\n  c: 1\n'],
    ['a bracket over lines', 'w: [\n        1]\nx:\n  c: 1\n'],
  ])('%s', (_, text) => {
    expect(layoutOf(read(text, 'yaml')).unit).toBe('  ');
  });

  it('three blanks are taken over', () => {
    expect(layoutOf(read('l:\n- a:\n     c: 1\n', 'yaml')).unit).toBe('   ');
  });
});
