import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Document } from '../../../src/core/document/document.ts';
import { parse } from '../../../src/core/document/parse.ts';
import { childPointer, lastStep, parentPointer } from '../../../src/core/document/pointer.ts';
import { valueAt } from '../../../src/core/document/value-at.ts';
import { insertEntry } from '../../../src/core/edit/insert-entry.ts';
import { moveEntry } from '../../../src/core/edit/move-entry.ts';
import { removeEntry } from '../../../src/core/edit/remove-entry.ts';
import { renameKey } from '../../../src/core/edit/rename-key.ts';
import { replaceValue } from '../../../src/core/edit/replace-value.ts';
import type { Edit } from '../../../src/core/index.ts';
import { applied, read } from './apply-edits.ts';

const word = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    'a',
    'b',
    'name',
    'yes',
    'null',
    '1',
    '1.5',
    '# no',
    'a: b',
    '- a',
    "it's",
    'a b',
    '{',
    ' ',
    '\n',
    'a\n\nb\n',
    '&a',
    '*a',
    '~',
    'a/b',
  ),
);
const key = fc.oneof(word, fc.constantFrom('__proto__', 'x', 'y', 'z')).filter((text) => text.length < 500);
const scalar = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom(0.5, 1e300));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries)),
}));

type Change = (
  document: Document,
  pointer: string,
  key: string,
  value: unknown,
  other: string,
) => Trial | null;
interface Trial {
  readonly edits: Edit[];
  readonly expected: unknown;
}

const clone = (root: unknown) => structuredClone({ root });
const at = (root: unknown, pointer: string) => valueAt(root, pointer) as Record<string, unknown>;
const isObject = (candidate: unknown) =>
  typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate);
function set(parent: Record<string, unknown>, name: string, put: unknown) {
  Object.defineProperty(parent, name, { value: put, configurable: true, enumerable: true, writable: true });
}
function drop(parent: unknown, step: string) {
  if (Array.isArray(parent)) parent.splice(Number(step), 1);
  else delete (parent as Record<string, unknown>)[step];
}

const CHANGES: Record<string, Change> = {
  rename: (document, pointer, name) => {
    const expected = clone(document.value);
    const parent = at(expected, `/root${parentPointer(pointer)}`);
    if (pointer === '' || !isObject(parent) || Object.hasOwn(parent, name)) return null;
    set(parent, name, parent[lastStep(pointer)]);
    drop(parent, lastStep(pointer));
    return { edits: renameKey(document, pointer, name), expected: expected.root };
  },
  replace: (document, pointer, _, put) => {
    const expected = clone(document.value);
    set(at(expected, parentPointer(`/root${pointer}`)), lastStep(`/root${pointer}`), put);
    return { edits: replaceValue(document, pointer, put), expected: expected.root };
  },
  wrap: (document, pointer) => {
    const expected = clone(document.value);
    const put = [valueAt(document.value, pointer)];
    set(at(expected, parentPointer(`/root${pointer}`)), lastStep(`/root${pointer}`), put);
    return { edits: replaceValue(document, pointer, put), expected: expected.root };
  },
  remove: (document, pointer) => {
    if (pointer === '') return null;
    const expected = clone(document.value);
    drop(at(expected, `/root${parentPointer(pointer)}`), lastStep(pointer));
    return { edits: removeEntry(document, pointer), expected: expected.root };
  },
  insert: (document, pointer, name, put) => {
    const expected = clone(document.value);
    const parent = at(expected, `/root${pointer}`);
    if (Array.isArray(parent)) {
      parent.push(put);
      return { edits: insertEntry(document, pointer, null, put), expected: expected.root };
    }
    if (!isObject(parent) || Object.hasOwn(parent, name)) return null;
    set(parent, name, put);
    return { edits: insertEntry(document, pointer, name, put), expected: expected.root };
  },
  move: (document, pointer, name, _, to) => {
    const expected = clone(document.value);
    const parent = at(expected, `/root${to}`);
    if (
      pointer === '' ||
      `${to}/`.startsWith(`${pointer}/`) ||
      !isObject(parent) ||
      Object.hasOwn(parent, name)
    )
      return null;
    set(parent, name, valueAt(document.value, pointer));
    drop(at(expected, `/root${parentPointer(pointer)}`), lastStep(pointer));
    return { edits: moveEntry(document, pointer, to, name), expected: expected.root };
  },
};

function pointersOf(root: unknown, pointer = ''): string[] {
  if (typeof root !== 'object' || root === null) return [pointer];
  return [
    pointer,
    ...Object.entries(root).flatMap(([name, inner]) => pointersOf(inner, childPointer(pointer, name))),
  ];
}

function check(
  text: string,
  language: 'json' | 'yaml',
  [from, to, name, put]: readonly [number, number, string, unknown],
) {
  const document = read(text, language);
  const pointers = pointersOf(document.value);
  const pointer = pointers[from % pointers.length] ?? '';
  const other = pointers[to % pointers.length] ?? '';
  for (const [what, change] of Object.entries(CHANGES)) {
    const trial = change(document, pointer, name, put, other);
    if (trial === null) continue;
    const after = applied(text, trial.edits);
    const sign = `${what} ${pointer} ${other} ${JSON.stringify(name)}:\n${text}\n=>\n${after}`;
    expect(trial.edits.length, sign).toBeGreaterThan(0);
    expect(read(after, language).value, sign).toStrictEqual(trial.expected);
  }
}

const choice = fc.tuple(fc.nat(), fc.nat(), key, value);
const RUNS = { numRuns: 300 };

describe('an edit makes exactly the change that it says', () => {
  it('in JSON of any layout', () => {
    const indent = fc.constantFrom(0, 1, 2, 4, '\t');
    fc.assert(
      fc.property(value, indent, fc.boolean(), choice, (root, unit, windows, where) => {
        const text = JSON.stringify(root, null, unit);
        check(windows ? text.replaceAll('\n', '\r\n') : text, 'json', where);
      }),
      RUNS,
    );
  });

  it('in YAML of any layout', () => {
    const layout = fc.record({
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 80),
      collectionStyle: fc.constantFrom('block' as const, 'any' as const, 'flow' as const),
    });
    fc.assert(
      fc.property(value, layout, choice, (root, options, where) => {
        const text = stringify(root, { ...options, version: '1.2' });
        // The library writes an empty key without the blanks that its own reader wants.
        fc.pre(parse(text, 'a.yml').document !== null);
        check(text, 'yaml', where);
      }),
      RUNS,
    );
  });

  it.each([
    '# first\na: 1 # one\nb:\n  # inner\n  - x # item\n  - y: 1\n    z: [1, {q: r}] # list\n\n# before c\nc:\n- |\n  text\n  more\n\n- >-\n  folded\nd:\n',
    'a:\n- 1\n- - 2\n  - 3\n- k: v\n  l: w\n-\n- # remark\n  m: 1',
    '{ # open\n  a: 1, # one\n  b: [x, y], # two\n  c: {d: e} # three\n}\n',
    'a: "double"\nb: \'single\'\nc: plain text\nd: |+\n  kept\n\ne: !!str 5\nf: &x {g: h}\ng: "over\n  lines"\n',
    '---\nlist:\n  - a: 1\n\n  - b: 2\n...\n',
  ])('in YAML with comments and blocks: %j', (text) => {
    fc.assert(
      fc.property(choice, (where) => check(text, 'yaml', where)),
      RUNS,
    );
  });
});
