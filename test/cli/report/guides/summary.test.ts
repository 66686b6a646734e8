import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { guidesSummary } from '../../../../src/cli/report/guides/guides-summary.ts';
import { type GuidesResult, summarize } from '../../../../src/docs/index.ts';
import { GUIDES_EXAMPLE } from './guides-example.ts';
import { hostileResult } from './hostile-result.ts';

const MEBIBYTE = 1024 * 1024;

test('whatever a page is called and a command prints, the summary has the headings, rows and blocks of ours alone', () => {
  const shape = outline(guidesSummary(GUIDES_EXAMPLE));
  expect(shape.blocks).toBe(4);
  expect(shape.cells).toBe(15);
  fc.assert(
    fc.property(hostileResult, (result) => {
      expect(outline(guidesSummary(result))).toEqual(shape);
    }),
  );
});

test('a summary keeps within what GitHub takes of a step, and says what is left out', () => {
  const [page] = GUIDES_EXAMPLE.pages;
  const pages = Array.from({ length: 3000 }, (_, index) => ({ ...page, path: `${index}.md` })).filter(isPage);
  const long = guidesSummary({ version: 1, pages: pages.slice(0, 900), summary: summarize(pages) });
  expect(long).toMatch(/\n\d+ more failures: see the log\.\n$/);
  expect(Buffer.byteLength(long)).toBeLessThan(MEBIBYTE);
  const endless = guidesSummary({ version: 1, pages, summary: summarize(pages) });
  expect(Buffer.byteLength(endless)).toBeLessThan(MEBIBYTE);
  expect(endless).toMatch(/3000 examples passed/);
});

function isPage(page: Partial<GuidesResult['pages'][number]>): page is GuidesResult['pages'][number] {
  return page.examples !== undefined;
}

/** What Markdown makes of a text: how many headings, cells, blocks, and HTML and links that are not ours. */
function outline(markdown: string) {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = all(tree);
  const of = (...types: string[]) => nodes.filter(({ type }) => types.includes(type));
  const html = of('html').filter((node) => !('value' in node && /^<\/?code>$/.test(node.value)));
  return {
    headings: of('heading').length,
    cells: of('tableCell').length,
    blocks: of('code').length,
    foreign: [
      ...html,
      ...of(
        'link',
        'image',
        'emphasis',
        'strong',
        'delete',
        'list',
        'blockquote',
        'inlineCode',
        'footnoteReference',
      ),
    ],
    children: tree.children.map(({ type }) => type),
  };
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}
