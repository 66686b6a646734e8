import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/index.ts';

/** The one problem of a broken text: what it says, what it points at, and what its fix makes of the text. */
function complaint(text: string) {
  const { problems } = judge(text, { fileName: 'a.json' });
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  const { start, end } = problem?.range ?? {};
  const edit = problem?.fixes[0]?.edits[0];
  return {
    id: problem?.id,
    message: problem?.message,
    place: `${start?.line}:${start?.column}`,
    at: text.slice(start?.offset, end?.offset),
    fixed: edit === undefined ? null : text.slice(0, edit.start) + edit.text + text.slice(edit.end),
  };
}

describe('broken JSON', () => {
  it.each([
    [
      'a lost comma, in the line that lacks it',
      '{\n  "a": 1\n  "b": 2\n}',
      '2:8',
      '1',
      'A comma is missing behind this.',
      '{\n  "a": 1,\n  "b": 2\n}',
    ],
    ['a lost comma in a list', '[1 2]', '1:2', '1', 'A comma is missing behind this.', '[1, 2]'],
    [
      'a trailing comma',
      '{"a": [1,\n]}',
      '1:9',
      ',',
      'JSON allows no comma behind the last entry.',
      '{"a": [1\n]}',
    ],
    ['a comma too many', '[1,,2]', '1:4', ',', ', stands where a key or a value is expected.', null],
    ['a lost colon', '{"a" 1}', '1:4', '"', 'A colon and a value are missing behind this key.', null],
    [
      'an object that never ends',
      '{"a": {"b": 1}',
      '1:1',
      '{',
      'The object that begins here is never closed.',
      null,
    ],
    ['a list that never ends', '{"a": [1, 2', '1:7', '[', 'The list that begins here is never closed.', null],
    ['a wrong bracket', '{"a": [1}', '1:9', '}', '} stands where ] is expected.', null],
    [
      'a text over two lines',
      '{"a": "b\nc"}',
      '1:7',
      '"b',
      'This text has no closing quote in its line.',
      null,
    ],
    [
      'a tab in a text',
      '{"a": "\t"}',
      '1:7',
      '"\t"',
      'This text contains a control character, a tab for instance.',
      null,
    ],
    [
      'an unknown escape',
      '{"a": "\\d"}',
      '1:7',
      '"\\d"',
      'This text contains an escape that JSON does not know.',
      null,
    ],
    ['single quotes', "{'a': 1}", '1:2', "'a'", 'JSON takes double quotes only.', null],
    ['a key without quotes', '{a: 1}', '1:2', 'a', 'a stands here without quotes.', null],
    ["Python's True", '{"a": True}', '1:7', 'True', 'True is not JSON; there it is true.', '{"a": true}'],
    ["Python's None", '[None]', '1:2', 'None', 'None is not JSON; there it is null.', '[null]'],
    ['a comment', '{} // x', '1:4', '// x', 'JSON has no comments.', '{} '],
    ['a second value', '{}\n{}', '2:1', '{', 'Something follows behind the end of the document.', null],
    ['a number that breaks off', '[1.]', '1:2', '1.', 'This number breaks off.', null],
    ['a number glued to NaN', '[1NaN]', '1:3', 'NaN', 'NaN stands here without quotes.', null],
    ['nothing', '', '1:1', '', 'The text is empty.', null],
    ['blanks', ' \n', '1:1', ' \n', 'The text is empty.', null],
  ])('tells %s', (_, text, place, at, message, fixed) => {
    expect(complaint(text)).toEqual({ id: 'json/syntax', place, at, message, fixed });
  });

  it('is not judged by a schema as well', () => {
    const { problems } = judge('{"name": 1', { fileName: 'manifest.json' });
    expect(problems.map(({ id }) => id)).toEqual(['json/syntax']);
  });
});

describe('JSON that only Python reads', () => {
  it('is accepted with a warning for NaN and Infinity, as upstream reads them', () => {
    const text = '{"custom": {"gear-builder": [NaN, -Infinity]}}';
    const warnings = judge(text).problems.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ range }) => text.slice(range.start.offset, range.end.offset))).toEqual([
      'NaN',
      '-Infinity',
    ]);
  });

  it('is judged by the last of repeated keys', () => {
    const text = '{"custom": {"gear-builder": {}}, "name": 1, "name": "a"}';
    const problems = judge(text).problems.filter(({ pointer }) => pointer === '/name');
    expect(problems.map(({ id, severity }) => `${severity} ${id}`)).toEqual(['warning json/duplicate-key']);
    expect(problems[0]?.related[0]?.range.start.offset).toBe(text.indexOf('"name"'));
  });

  it('has keys like __proto__ that are keys and nothing else', () => {
    const text = '{"custom": {"gear-builder": {}}, "__proto__": {"name": "a"}, "constructor": 1}';
    const ids = judge(text).problems.map(({ id, pointer }) => `${id} ${pointer}`);
    expect(ids).toContain('flywheel-gear/unknown-key /__proto__');
    expect(ids).toContain('flywheel-gear/unknown-key /constructor');
    expect(judge(text).problems.map(({ message }) => message)).toContain('name is missing.');
  });
});
