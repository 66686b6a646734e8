import { expect, test } from 'vitest';
import { llmsText } from '../../../src/site/raw/llms-text.ts';

const page = (address: string) => ({
  path: `content/docs${address}x.mdx`,
  address,
  title: `At ${address}`,
  description: 'What it is.',
  order: 0,
});
const PAGES = [page('/'), page('/guides/red/'), page('/start/'), page('/alone/')];
const SIDEBAR = [
  { label: 'First', items: [{ autogenerate: { directory: 'start' } }] },
  { label: 'Empty', items: [{ label: 'A link', link: '/problems/' }] },
  { label: 'Guides', items: [{ autogenerate: { directory: 'guides/red' } }] },
  { label: 'One page', slug: 'alone' },
];

test('each page stands once, in its part, as a link to its Markdown', () => {
  expect(llmsText(PAGES, SIDEBAR, { site: undefined, base: '/docs/' })).toBe(`# Waybill

> What it is.

## First

- [At /start/](/docs/start.md): What it is.

## Guides

- [At /guides/red/](/docs/guides/red.md): What it is.

## More

- [At /alone/](/docs/alone.md): What it is.
`);
});

test('where the site has an address, links have it too', () => {
  const text = llmsText(PAGES, SIDEBAR, { site: 'https://example.org', base: '/docs/' });
  expect(text).toContain('(https://example.org/docs/start.md)');
});
