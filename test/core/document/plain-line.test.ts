import { describe, expect, it } from 'vitest';
import { isPlainLine } from '../../../src/core/document/json/mend/is-plain-line.ts';

describe('a line in which nothing can be wrong but its grammar', () => {
  it.each([
    '',
    '  "name": "greet",',
    '{"a": [1, -2.5e3, true, null], "b": {}}',
    '  "a\\"b\\\\\\u00e9": "é‘’«»",',
    '} ] , a3 { :',
  ])('is seen at once: %s', (line) => {
    expect(isPlainLine(line, 0)).toBe(true);
    expect(isPlainLine(`"\n${line}\r\n"`, 2)).toBe(true);
  });

  it.each([
    ['a quote that is not closed', '"a": "b'],
    ['a quote inside a text', '"the "best" gear"'],
    ['other quotes', "{'a': 1}"],
    ['typographic quotes', '“a”: 1'],
    ['typographic quotes inside a text', '"a": "“b”"'],
    ['an escape that JSON does not know', '"a\\x41"'],
    ['half an escape', '"a\\u12"'],
    ['a control character', '"a\tb"'],
    ['a blank that JSON does not know', '"a":\u00a01'],
    ['a comment', '1 // one'],
    ['a mark of Markdown', '```json'],
    ['more than a line has', '1,'.repeat(1000)],
  ])('is looked at closely with %s', (_, line) => {
    expect(isPlainLine(line, 0)).toBe(false);
  });
});
