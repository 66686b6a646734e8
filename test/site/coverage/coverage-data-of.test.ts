import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';
import { coverageDataOf } from '../../../src/site/coverage/coverage-data-of.ts';
import { percent } from '../../../src/site/coverage/fate-words.ts';
import { pageAddress } from '../../../src/site/coverage/page-address.ts';

const PAGE = `---
title: A page
---
\`\`\`console
$ true
\`\`\`

\`\`\`sh shown="needs-account: an account of the clinic"
upload
\`\`\`

\`\`\`python shown="illustration: how it grows"
for x in y:
\`\`\`

\`\`\`mermaid
graph TD
\`\`\`
`;
const guides = [
  planGuide(PAGE, 'docs/a/page.mdx', { judge }),
  planGuide('No fence.\n', 'docs/empty.md', { judge }),
  planGuide('```sh\nls\n```\n', 'docs/broken.md', { judge }),
];
const data = coverageDataOf(guides, 'docs');

test('coverage leaves illustrations out and counts a fence without a fate as uncovered', () => {
  expect(data.total).toEqual({ covered: 1, fences: 3, ratio: 1 / 3 });
  expect(data.fates.map(({ fate, fences }) => [fate, fences])).toEqual([
    ['run', 1],
    ['shown', 1],
    ['illustration', 2],
    ['unfated', 1],
  ]);
  expect(data.reasons).toEqual([
    { reason: 'illustration', fences: 2 },
    { reason: 'needs-account', fences: 1 },
  ]);
});

test('pages without a fence are left out, and each fence leads to its place', () => {
  expect(data.pages.map(({ title, address }) => [title, address])).toEqual([
    ['A page', '/a/page/'],
    ['docs/broken.md', '/broken/'],
  ]);
  expect(data.pages[0]?.fences[1]).toEqual({
    line: 8,
    language: 'sh',
    fate: 'shown',
    address: '/a/page/#fence-8',
    example: null,
    remark: 'needs-account: an account of the clinic',
  });
});

test('an illustration in a language of code is named, a diagram is not', () => {
  expect(data.codeIllustrations.map(({ page, line }) => [page, line])).toEqual([['A page', 12]]);
});

test.each([
  ['docs/index.mdx', '/'],
  ['docs/start.md', '/start/'],
  ['docs/guides/index.md', '/guides/'],
])('%s is shown at %s', (path, address) => {
  expect(pageAddress(path, 'docs')).toBe(address);
});

test('a percentage is never rounded up to all', () => {
  expect(percent(0.9999)).toBe('99.9 %');
  expect(percent(1)).toBe('100 %');
});
