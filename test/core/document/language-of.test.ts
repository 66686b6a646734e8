import { expect, test } from 'vitest';
import { languageOf } from '../../../src/core/document/language-of.ts';

test.each(['{', '["a"]', '"a"', '// a comment\n{}', '/* a comment */ {}', '\uFEFF\n {', ''])(
  'a nameless text that starts like JSON, or like JSON with a comment, is JSON: %j',
  (text) => {
    expect(languageOf(text, null)).toBe('json');
  },
);

test.each(['name: a', '- a', '# a comment\n{}'])('any other nameless text is YAML: %j', (text) => {
  expect(languageOf(text, null)).toBe('yaml');
});

test('a key in quotes without a brace before it is YAML, unless a comma shows that the brace was lost', () => {
  expect(languageOf('"redVersion": "9"\n"cli": {}\n', null)).toBe('yaml');
  expect(languageOf('"": null', null)).toBe('yaml');
  expect(languageOf('"name": "x",\n"label": "y"', null)).toBe('json');
  expect(languageOf('"config": {\n"a": 1}', null)).toBe('json');
});

test('the name of a file says more than its first character', () => {
  expect(languageOf('{}', 'a.YML')).toBe('yaml');
  expect(languageOf('name: a', 'a.json')).toBe('json');
});
