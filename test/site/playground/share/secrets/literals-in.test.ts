import { expect, test } from 'vitest';
import { literalsIn } from '../../../../../src/site/playground/share/secrets/literals-in.ts';

const told = (text: string) =>
  literalsIn(text).map(({ key, within, value, isInAuth }) =>
    [isInAuth ? 'auth!' : null, within, key, value].filter((part) => part !== null).join(' '),
  );

test.each([
  ['{"a": "x", "b": {"c": 1, "d": ["y", z]}}', ['a x', 'b c 1', 'd y', 'd z']],
  ['a: x\nb:\n  c: 1\n  d:\n  - y\n  - z w # note\ne: f', ['a x', 'b c 1', 'd y', 'd z w', 'e f']],
  ['l:\n- a: 1\n  b: 2\n- a: 3', ['l a 1', 'l b 2', 'l a 3']],
  ['- - a\n  - b\n- c', ['a', 'b', 'c']],
  [
    'image:\n  auth: {username: u, "password": p}\n  url: x',
    ['auth! auth username u', 'auth! auth password p', 'image url x'],
  ],
  ['{"auth": {"deep": [{"k": "v"}]}, "n": 1}', ['auth! deep k v', 'n 1']],
  ['a: {{ b }}\nc: "{{d}}"', ['a {{ b }}', 'c {{d}}']],
  ['a: |\n  first\n  second\nb: 1', ['a first', 'b 1']],
  ['a: !!str text\nb: &here there', ['a text', 'b there']],
  ['a: http://x.y/z:1 w', ['a http://x.y/z:1 w']],
  ["a: it's\nb: 1", ["a it's", 'b 1']],
])('%s', (text, values) => {
  expect(told(text)).toEqual(values);
});

test.each([
  ['{"a": {"b": "x"', ['a b x']],
  ['{"a": "x\n"b": "y"}', ['a x', 'b y']],
  ['}}]]{"a": [1, {"b": 2]], "c": 3}', ['a 1', 'a b 2']],
  ['a: [1, 2\nb: 3', ['a 1', 'a 2']],
  ['{"a": [{"b": 1], "c": 2}', ['a b 1', 'c 2']],
])('a broken text is read as far as it can be told: %s', (text, values) => {
  expect(told(text).slice(0, values.length)).toEqual(values);
});

test('a value is where it says', () => {
  const text = 'a: "x y"\nb:\n  - two words   # no\n';
  expect(literalsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['"x y"', 'two words']);
});

test('values of one object are told apart from those of the next', () => {
  const owners = literalsIn('- name: a\n  value: b\n- name: c\n  value: d').map(({ owner }) => owner);
  expect(owners[0]).toBe(owners[1]);
  expect(owners[2]).toBe(owners[3]);
  expect(owners[0]).not.toBe(owners[2]);
});

test.each([
  ['brackets', `${'['.repeat(500_000)}${'}]'.repeat(250_000)}`],
  ['quotes', `a: ${'"\\'.repeat(500_000)}`],
  ['braces', '{{'.repeat(500_000)],
  ['dashes', '- '.repeat(500_000)],
  ['blocks', '\n|\n'.repeat(300_000)],
  ['columns', Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['blanks', `a: ${' '.repeat(1_000_000)}x`],
  ['words', `a: ${'b '.repeat(500_000)}`],
])('a megabyte of %s is read before this test is given up', (_, text) => {
  expect(literalsIn(text).length).toBeLessThan(text.length);
});
