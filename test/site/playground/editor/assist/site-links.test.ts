import { expect, test } from 'vitest';
import { withSiteLinks } from '../../../../../src/site/playground/editor/assist/site-links.ts';

test('a path of the site becomes a whole address under the base', () => {
  const markdown = '**name**\n\n[Reference](/reference/red/#all-fields) and [more](/problems/)';
  expect(withSiteLinks(markdown, '/docs/', 'https://example.org')).toBe(
    '**name**\n\n[Reference](https://example.org/docs/reference/red/#all-fields) and [more](https://example.org/docs/problems/)',
  );
});

test('links to elsewhere and what only looks like a link stay', () => {
  const markdown = '[a](https://example.org/x) [b](//host/x) `(/x)` (/y)';
  expect(withSiteLinks(markdown, '/docs/', 'https://example.org')).toBe(markdown);
});
