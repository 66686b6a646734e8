import { describe, expect, it, test } from 'vitest';
import { applyEdits } from '../../../src/core/document/mend/apply-edits.ts';
import { judge } from '../../../src/core/index.ts';

/** The one syntax problem of a broken text: what it says, what it points at, and what its fix makes of the text. */
function complaint(text: string) {
  const problems = brokenOnes(text);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  const { start, end } = problem?.range ?? {};
  const edits = problem?.fixes[0]?.edits;
  return {
    id: problem?.id,
    message: problem?.message,
    place: `${start?.line}:${start?.column}`,
    at: text.slice(start?.offset, end?.offset),
    fixed: edits === undefined ? null : applyEdits(text, edits),
  };
}

function brokenOnes(text: string) {
  return judge(text, { fileName: 'a.json' }).problems.filter(({ id }) => id.startsWith('json/'));
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
    ['a comma too many', '[1,,2]', '1:4', ',', 'There is a comma too many here.', '[1,2]'],
    ['a semicolon', '[1;2]', '1:3', ';', 'A semicolon stands where JSON takes a comma.', '[1,2]'],
    ['a lost colon', '{"a" 1}', '1:4', '"', 'A colon is missing behind this key.', '{"a": 1}'],
    ['a colon too many', '{"a":: 1}', '1:6', ':', 'There is a colon too many here.', '{"a": 1}'],
    [
      'an equals sign',
      '{"a" = 1}',
      '1:6',
      '=',
      'Between a key and its value stands a colon in JSON.',
      '{"a" : 1}',
    ],
    [
      'an object that never ends',
      '{"a": {"b": 1}',
      '1:1',
      '{',
      'The object that begins here is never closed.',
      '{"a": {"b": 1}}',
    ],
    [
      'a list that never ends',
      '{"a": [1, 2',
      '1:7',
      '[',
      'The list that begins here is never closed.',
      '{"a": [1, 2]}',
    ],
    [
      'an object whose end is lost among others, by the indentation',
      '{\n  "a": {\n    "b": {\n      "c": 1\n  },\n  "d": 2\n}',
      '3:10',
      '{',
      'The object that begins here is never closed.',
      '{\n  "a": {\n    "b": {\n      "c": 1\n    }\n  },\n  "d": 2\n}',
    ],
    [
      'a list that never ends inside an object that does',
      '{"a": [1}',
      '1:9',
      '}',
      '} stands where ] is expected.',
      '{"a": [1]}',
    ],
    ['a wrong bracket', '{"a": 1]', '1:8', ']', '] stands where } is expected.', '{"a": 1}'],
    ['a bracket too many', '{"a": [1]]}', '1:10', ']', '] stands where } is expected.', '{"a": [1]}'],
    [
      'a bracket too many at the end',
      '{}}',
      '1:3',
      '}',
      'There is a } too many here: all that was opened is closed.',
      '{}',
    ],
    [
      'a bracket that closes the text too early',
      '{"a": 1}, "b": 2}',
      '1:8',
      '}',
      'This } closes the whole text, and more keys follow.',
      '{"a": 1, "b": 2}',
    ],
    [
      'a lost { at the beginning',
      '"a": 1}',
      '1:1',
      '"a"',
      'The { is missing that begins the object of this key.',
      '{"a": 1}',
    ],
    [
      'a lost { before the key in the next line',
      '{"a":\n"b": 1}}',
      '2:1',
      '"b"',
      'This is a key, and no { begins its object.',
      '{"a": {\n"b": 1}}',
    ],
    [
      'a lost { in a list',
      '[{"a": 1}, "b": 2}]',
      '1:12',
      '"b"',
      'This is a key, and no { begins its object.',
      '[{"a": 1}, { "b": 2}]',
    ],
    [
      'a text over two lines',
      '{"a": "b\nc"}',
      '1:7',
      '"b',
      'This text has no closing quote in its line.',
      '{"a": "b\\nc"}',
    ],
    [
      'a lost quote behind a text',
      '{"a": "b,\n"c": 1}',
      '1:7',
      '"b',
      'This text has no closing quote in its line.',
      '{"a": "b",\n"c": 1}',
    ],
    [
      'a lost quote behind a text with commas',
      '{"a": "b, c,\n"c": 1}',
      '1:7',
      '"b, c',
      'This text has no closing quote in its line.',
      '{"a": "b, c",\n"c": 1}',
    ],
    [
      'a lost quote before a text',
      '{"a": b",\n"c": 1}',
      '1:7',
      'b"',
      'This text has no opening quote.',
      '{"a": "b",\n"c": 1}',
    ],
    [
      'a lost quote behind a key',
      '{\n"a: "b"\n}',
      '2:1',
      '"a',
      'This text has no closing quote in its line.',
      '{\n"a": "b"\n}',
    ],
    [
      'a lost quote before a key',
      '{\na": "b"\n}',
      '2:1',
      'a"',
      'This text has no opening quote.',
      '{\n"a": "b"\n}',
    ],
    [
      'a lost quote before a key with an address',
      '{\na": "https://b"\n}',
      '2:1',
      'a"',
      'This text has no opening quote.',
      '{\n"a": "https://b"\n}',
    ],
    [
      'a lost quote in a list',
      '["a", "b, "c"]',
      '1:7',
      '"b',
      'This text has no closing quote in its line.',
      '["a", "b", "c"]',
    ],
    [
      'quotes inside a text',
      '{"a": "b "c" d", "e": 1}',
      '1:7',
      '"b "c" d"',
      'There are quotes inside this text, and the first of them ends it.',
      '{"a": "b \\"c\\" d", "e": 1}',
    ],
    [
      'a tab in a text',
      '{"a": "\t"}',
      '1:7',
      '"\t"',
      'This text contains a control character, a tab for instance.',
      '{"a": "\\t"}',
    ],
    [
      'an unknown escape',
      '{"a": "\\d"}',
      '1:7',
      '"\\d"',
      'This text contains an escape that JSON does not know.',
      '{"a": "\\\\d"}',
    ],
    [
      'an escape of other languages',
      '["\\x41\\\'"]',
      '1:2',
      '"\\x41\\\'"',
      'This text contains an escape that JSON does not know.',
      '["\\u0041\'"]',
    ],
    ['single quotes', "{'a': 1}", '1:2', "'a'", 'JSON takes double quotes only.', '{"a": 1}'],
    [
      'single quotes around others',
      "['it\\'s \"a\"']",
      '1:2',
      "'it\\'s \"a\"'",
      'JSON takes double quotes only.',
      '["it\'s \\"a\\""]',
    ],
    [
      'typographic quotes',
      '[“a”]',
      '1:2',
      '“a”',
      'These are typographic quotes, and JSON takes straight double quotes only.',
      '["a"]',
    ],
    [
      'typographic quotes among others',
      '{"a”: "b", “c": 1}',
      '1:4',
      '”',
      'These are typographic quotes, and JSON takes straight double quotes only.',
      '{"a": "b", "c": 1}',
    ],
    ['a key without quotes', '{a-b: 1}', '1:2', 'a-b', 'a-b stands here without quotes.', '{"a-b": 1}'],
    [
      'a value without quotes',
      '{"a": my gear, "b": 1}',
      '1:7',
      'my gear',
      'my gear stands here without quotes.',
      '{"a": "my gear", "b": 1}',
    ],
    ["Python's True", '{"a": True}', '1:7', 'True', 'True is not JSON; there it is true.', '{"a": true}'],
    ["Python's None", '[None]', '1:2', 'None', 'None is not JSON; there it is null.', '[null]'],
    [
      'two texts for one',
      '["a",\n{"b": "c"\n     "d"}]',
      '3:6',
      '"d"',
      'A second text follows without a comma, and without a colon behind it.',
      '["a",\n{"b": "cd"}]',
    ],
    ['a comment', '{} // x', '1:4', '// x', 'JSON has no comments.', '{} '],
    ['a comment with a number sign', '[# x\n]', '1:2', '# x', 'JSON has no comments.', '[\n]'],
    ['a comment over lines', '[/* x\n*/]', '1:2', '/* x\n*/', 'JSON has no comments.', '[]'],
    ['a comment with its line', '[\n  // x\n1]', '2:3', '// x', 'JSON has no comments.', '[\n1]'],
    [
      'an invisible blank',
      '[\u00a01]',
      '1:2',
      '\u00a0',
      'The invisible character U+00A0 stands here, which JSON does not take for a blank.',
      '[ 1]',
    ],
    ['a letter left behind', '[{}s, 1]', '1:4', 's', 'The sign s has no meaning here.', '[{}, 1]'],
    [
      'a brace that is missing in front of the next key',
      '{\n  "a": {"b": 1,\n  "c": {"d": 2}\n}',
      '2:8',
      '{',
      'The object that begins here is never closed.',
      '{\n  "a": {"b": 1},\n  "c": {"d": 2}\n}',
    ],
    [
      'the mark of a code block',
      '```json\n[]',
      '1:1',
      '```json',
      'This is the mark of a code block in Markdown, and no part of the manifest.',
      '[]',
    ],
    ['a second value', '{}\n{}', '2:1', '{', 'Something follows behind the end of the document.', null],
    ['a number that breaks off', '[1.]', '1:2', '1.', 'This number breaks off.', '[1.0]'],
    ['a number in another spelling', '[+0x1F, 1]', '1:2', '+0x1F', '+0x1F is no number in JSON.', '[31, 1]'],
    ['a number glued to NaN', '[1NaN]', '1:2', '1NaN', '1NaN stands here without quotes.', '["1NaN"]'],
    [
      'a value that is missing',
      '{"a": }',
      '1:5',
      ':',
      'A value is missing behind this colon.',
      '{"a": null }',
    ],
    [
      'a colon and a value that are missing',
      '{"a"}',
      '1:4',
      '"',
      'A colon and a value are missing behind this key.',
      '{"a": null}',
    ],
    ['a sign that means nothing', '{"a": (1)}', '1:7', '(', '( stands where a value is expected.', null],
    ['a word for the whole text', 'hello', '1:1', 'hello', 'hello stands where a value is expected.', null],
    ['nothing', '', '1:1', '', 'The text is empty.', null],
    ['blanks', ' \n', '1:1', ' \n', 'The text is empty.', null],
  ])('tells %s', (_, text, place, at, message, fixed) => {
    expect(complaint(text)).toEqual({ id: 'json/syntax', place, at, message, fixed });
  });

  it('is told whole, each error with a fix, and all fixes together mend it', () => {
    const text = '\uFEFF{\'a\': \'b\', // c\n"d": [None, True,],\n"e": "f\n"g": {h: 01}';
    const problems = brokenOnes(text);
    expect(problems.map(({ range }) => range.start.line)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4]);
    const edits = problems.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    expect(JSON.parse(applyEdits(text, edits))).toEqual({
      a: 'b',
      d: [null, true],
      e: 'f',
      g: { h: 1 },
    });
  });

  it('marks a mend that invents a value', () => {
    expect(brokenOnes('{"a"}')[0]?.fixes[0]?.placeholder).toBe(true);
    expect(brokenOnes('{"a" 1}')[0]?.fixes[0]?.placeholder).toBe(false);
  });

  it.each([
    ['a new key is begun below a text', '{\n  "a": "x"\n  "b"\n}', 'Add the comma', true],
    ['it has no closing quote yet', '{\n  "a": "x"\n  "b\n}', 'Add the comma', true],
    ['it follows a number', '{\n  "a": 1\n  "b"\n}', 'Add the comma', true],
    ['a text goes on below', '{\n  "a": "x"\n       "b"\n}', 'Join the two texts', true],
    ['both are possible in one line', '{"a": "x" "b"}', 'Join the two texts', false],
  ])('prefers what was meant: %s', (_, text, title, preferred) => {
    expect(brokenOnes(text)[0]?.fixes).toMatchObject([{ title, preferred }]);
  });

  it('lists no more than 50 errors', () => {
    expect(brokenOnes(`[${'1 '.repeat(100)}]`)).toHaveLength(50);
  });

  it('is judged as far as it can be mended, with every place and edit in the text as it is', () => {
    const text = '{"custom": {"gear-builder": {}}, // c\n"name": 5,\n"author": [},\n"licence": "MIT"}';
    const { problems, accepted } = judge(text);
    const [first, second, ...others] = problems;
    expect([first?.id, second?.id]).toEqual(['json/syntax', 'json/syntax']);
    expect(accepted).toBe(false);
    const name = others.find(({ pointer }) => pointer === '/name');
    expect(text.slice(name?.range.start.offset, name?.range.end.offset)).toBe('5');
    const licence = others.find(({ message }) => message.includes('licence'));
    const renamed = applyEdits(text, licence?.fixes[0]?.edits ?? []);
    expect(renamed).toContain('// c\n"name": 5,\n"author": [},\n"license": "MIT"}');
  });

  it('that cannot be mended is not judged, and still has its format', () => {
    const judgement = judge('{"custom": {"gear-builder": {}}, "name": (1), "author": 5}');
    expect(judgement.problems.map(({ id }) => id)).toEqual(['json/syntax']);
    expect(judgement.problems[0]?.help).toContain('The rest of the text is judged after that.');
    expect(judgement.format).toBe('flywheel-gear');
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

test.each([
  ['{"a": 1 "c"}', '"c" stands where a comma or } is expected.'],
  ['{"a": "x" b}', 'b stands where a comma or } is expected.'],
  ['["a\\qb"]', 'This text contains an escape that JSON does not know.'],
  ['["a\tb"]', 'This text contains a control character, a tab for instance.'],
])('%s is explained', (text, message) => {
  expect(judge(text).problems.find(({ id }) => id === 'json/syntax')?.message).toBe(message);
});
