import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { readGuides } from '../../coverage/read-guides.ts';
import { EXAMPLES } from '../../problem/examples.ts';
import { collectExamples } from './collect-examples.ts';

const PAGES = 'content/docs';

/** `/playground/examples.json`: what the playground offers to open, one file for everybody. */
export const GET: APIRoute = () => {
  const guides = readGuides({ root: fileURLToPath(root), pages: PAGES });
  return Response.json(collectExamples(EXAMPLES, guides, PAGES));
};
