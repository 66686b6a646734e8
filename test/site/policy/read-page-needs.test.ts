import { expect, test } from 'vitest';
import { readPageNeeds } from '../../../src/site/policy/read-page-needs.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/>${head}</head><body>${body}</body></html>`;

test('scripts of the page are told from files and from data', () => {
  const needs = readPageNeeds(
    page(
      '<script>first()</script><script type="module" src="/_astro/a.js"></script>',
      '<script type="module">second()</script><script type="application/json">{"third":1}</script><script type="TEXT/JavaScript">fourth()</script>',
    ),
  );
  expect(needs.scripts).toEqual(['first()', 'second()', 'fourth()']);
  expect(needs.scriptFiles).toEqual(['/_astro/a.js']);
});

test('a script is read as a browser reads it: line ends are one character, and entities stay as they are', () => {
  expect(readPageNeeds(page('<script>\r\na &amp; b\r\n</script>')).scripts).toEqual(['\na &amp; b\n']);
});

test('what a template holds, and what a reader without scripts gets, is read too', () => {
  const needs = readPageNeeds(
    page(
      '<noscript><style>a{}</style></noscript>',
      '<template><script>late()</script></template><svg><style>b{}</style></svg>',
    ),
  );
  expect(needs.scripts).toEqual(['late()']);
  expect(needs.styles).toEqual(['a{}', 'b{}']);
});

test('what only looks like a script is none', () => {
  const needs = readPageNeeds(
    page('', '<!-- <script>a()</script> --><textarea><script>b()</script></textarea>'),
  );
  expect(needs.scripts).toEqual([]);
});

test.each([
  ['<video src="/a.mp4"></video>', true],
  ['<audio src="/a.ogg"></audio>', true],
  ['<img src="/a.png">', false],
])('%s plays something: %s', (body, media) => {
  expect(readPageNeeds(page('', body)).media).toBe(media);
});

test.each([
  ['behind the character set', '<!doctype html><head><meta charset="utf-8"/>', '<script>a()</script>'],
  [
    'before a script that stands first',
    '<!doctype html><html><head>',
    '<script>a()</script><meta charset="utf-8">',
  ],
  ['where the tag of the head is left out', '<!doctype html>', '<title>a</title><p>b'],
  ['where all tags are left out', '<!doctype html>', '<p>b'],
])('the place of the policy is %s', (_, before, behind) => {
  expect(readPageNeeds(before + behind).place).toBe(before.length);
});
