import { base, root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { markdownAddress } from './markdown-address.ts';
import { readMarkdown } from './read-markdown.ts';
import { writtenPages } from './written-pages.ts';

const folders = { root: fileURLToPath(root), pages: 'content/docs', record: 'content/record' };

/** `/guides/raiven.md` for each written page: its text, for those who read it with another program than a browser. */
export function getStaticPaths() {
  return writtenPages(folders).map(({ path, address }) => ({
    params: { page: markdownAddress(address).slice(1).replace(/\.md$/, '') },
    props: { path },
  }));
}

/** The page as Markdown. */
export const GET: APIRoute<{ path: string }> = ({ props: { path } }) =>
  new Response(readMarkdown(path, folders, base), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
