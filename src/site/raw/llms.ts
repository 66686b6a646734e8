import { base, root, site } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import { SIDEBAR } from '../sidebar.ts';
import { llmsText } from './llms-text.ts';
import { writtenPages } from './written-pages.ts';

/** `/llms.txt`: what there is to read, for programs. */
export function GET(): Response {
  const pages = writtenPages({ root: fileURLToPath(root), pages: 'content/docs' });
  return new Response(llmsText(pages, SIDEBAR, { site, base }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
