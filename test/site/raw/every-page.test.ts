import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/site/raw/read-markdown.ts';
import { writtenPages } from '../../../src/site/raw/written-pages.ts';

const FOLDERS = {
  root: resolve(import.meta.dirname, '../../..'),
  pages: 'content/docs',
  record: 'content/record',
};
const PAGES = writtenPages(FOLDERS);

test('there are pages, each with a title and a description', () => {
  expect(PAGES.length).toBeGreaterThan(20);
  expect(PAGES.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
});

test.each(PAGES)(
  '$address has no trace of a component in its Markdown, and no part without a text',
  ({ path }) => {
    const blocks = readMarkdown(path, FOLDERS, '/').replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '(code)');
    const prose = blocks.replace(/`[^`]*`/g, '(code)');
    expect(prose.match(/<\/?[A-Z]\w*|^import .* from |\{\/\*/gm) ?? []).toEqual([]);
    expect(prose.match(/^(#+) .*\n+(?=\1 |$(?![\s\S]))/gm) ?? []).toEqual([]);
  },
);
