import { expect, test } from 'vitest';
import type { CoveredPage } from '../../../src/site/coverage/coverage-data.ts';
import { coverageParts } from '../../../src/site/coverage/coverage-parts.ts';
import { SIDEBAR } from '../../../src/site/sidebar.ts';

const page = (address: string): CoveredPage => ({
  title: address,
  address,
  path: address,
  coverage: { covered: 1, fences: 1, ratio: 1 },
  fates: [{ fate: 'run', fences: 1 }],
  fences: [],
});

test('pages stand in the part of their folder, parts in the order of the sidebar, and empty ones are left out', () => {
  const pages = ['/', '/guides/raiven/', '/guides/', '/start/b/', '/start/a/', '/guides/raiven/x/'].map(page);
  const parts = coverageParts(pages, SIDEBAR);
  expect(
    parts.map(({ folder, label, pages: inPart }) => [folder, label, ...inPart.map(({ address }) => address)]),
  ).toEqual([
    ['start', 'Start here', '/start/b/', '/start/a/'],
    ['guides/raiven', 'RAIVEN', '/guides/raiven/', '/guides/raiven/x/'],
    ['other', 'Other pages', '/', '/guides/'],
  ]);
});

test('a folder whose name begins like another is not taken for it', () => {
  const sidebar = [{ label: 'Run', items: [{ autogenerate: { directory: 'run' } }] }];
  expect(coverageParts([page('/running/')], sidebar)[0]?.folder).toBe('other');
});
