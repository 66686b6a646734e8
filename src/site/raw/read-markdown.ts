import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readNeeds } from '../needs/read-needs.ts';
import type { SiteFolders } from '../record/site-folders.ts';
import { findFormat } from '../reference/find-format.ts';
import { readRoom } from '../room/read-room.ts';
import { drawingWords } from './drawing-words.ts';
import { fieldTable } from './field-table.ts';
import { plainMarkdown } from './plain-markdown.ts';

/**
 * A page of the site as plain Markdown.
 * @param page from the site's root, `/` as separator
 */
export function readMarkdown(page: string, folders: SiteFolders, base: string): string {
  const file = join(folders.root, page);
  return plainMarkdown(readFileSync(file, 'utf8'), {
    isMdx: page.endsWith('.mdx'),
    base,
    needs: (example) => readNeeds(page, example, folders),
    room: (of) => readRoom(of, folders),
    fields: (format) => fieldTable(findFormat(format).fields),
    drawing: (path) => {
      const source = join(dirname(file), path);
      return path.endsWith('.astro') && existsSync(source)
        ? drawingWords(readFileSync(source, 'utf8'))
        : null;
    },
  });
}
