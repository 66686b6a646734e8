import { root } from 'astro:config/server';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { findScripts } from './find-scripts.ts';

/** `/checks/PATH.txt` for each script that a page names as its check: readers may look at what was done for them. */
export function getStaticPaths() {
  const paths = findScripts({ root: fileURLToPath(root), pages: 'content/docs' });
  return paths.map((script) => ({ params: { script } }));
}

/** The script's text. */
export const GET: APIRoute<Record<string, unknown>, { script: string }> = ({ params: { script } }) =>
  new Response(readFileSync(new URL(script, root)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
