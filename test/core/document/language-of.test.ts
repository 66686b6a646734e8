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

test('the name of a file says more than its first character', () => {
  expect(languageOf('{}', 'a.YML')).toBe('yaml');
  expect(languageOf('name: a', 'a.json')).toBe('json');
});
