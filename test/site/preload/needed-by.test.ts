import { expect, test } from 'vitest';
import { neededBy } from '../../../src/site/preload/needed-by.ts';
import { withPreloads } from '../../../src/site/preload/with-preloads.ts';

const FILES = [
  { name: 'page', fileName: 'a/page-1.js', imports: ['a/words-2.js', 'a/state-3.js'] },
  { name: 'words', fileName: 'a/words-2.js', imports: [] },
  { name: 'state', fileName: 'a/state-3.js', imports: ['a/words-2.js', 'a/deep-4.js'] },
  { name: 'deep', fileName: 'a/deep-4.js', imports: ['a/state-3.js'] },
  { name: 'other', fileName: 'a/other-5.js', imports: ['a/page-1.js'] },
];

test('a script and all that it imports is found, each file once', () => {
  expect(neededBy(/^page$/, FILES)).toEqual(['a/page-1.js', 'a/words-2.js', 'a/state-3.js', 'a/deep-4.js']);
});

test('a script that got another name is a fault of the build', () => {
  expect(() => neededBy(/^gone$/, FILES)).toThrow('gone');
});

test('the head of a page says what to ask for', () => {
  expect(withPreloads('<head><title>a</title></head><p></head>', ['/x/$&.js'])).toBe(
    '<head><title>a</title><link rel="modulepreload" fetchpriority="low" href="/x/$&.js"/></head><p></head>',
  );
});
