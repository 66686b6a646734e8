import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readRoom } from '../../../src/site/room/read-room.ts';
import { SIDEBAR } from '../../../src/site/sidebar.ts';

const FOLDERS = {
  root: resolve(import.meta.dirname, '../../..'),
  pages: 'content/docs',
  record: 'content/record',
};
/** Where `/failures/` is: it is made from data. */
const FROM_DATA = ['failures'];

test('a room lists its pages in their order, without the overview, each with what it takes', () => {
  const pages = readRoom('guides/containers', FOLDERS);
  expect(pages.slice(0, 2).map(({ address }) => address)).toEqual([
    '/guides/containers/why/',
    '/guides/containers/images/',
  ]);
  expect(pages.map(({ address }) => address)).not.toContain('/guides/containers/');
  for (const { length } of pages) expect(length).toMatch(/^[\d,]+ words(; commands: .+)?$/);
  expect(pages.filter(({ length }) => length?.includes('commands')).length).toBeGreaterThan(5);
  expect(readRoom('reference', FOLDERS).map(({ length }) => length)).toContain(null);
});

const rooms = SIDEBAR.flatMap(({ items = [] }: { items?: readonly object[] }) => items).flatMap((item) =>
  'autogenerate' in item ? Object.values(Object(item.autogenerate)).map(String) : [],
);

test.each([...rooms, 'guides'].filter((room) => !FROM_DATA.includes(room)))(
  '/%s/ leads somewhere: who shortens an address finds an overview',
  (room) => {
    expect(globSync(`content/docs/${room}/index.{md,mdx}`, { cwd: FOLDERS.root })).toHaveLength(1);
  },
);
