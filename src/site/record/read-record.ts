import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { type PageRecord, parseRecord, recordPath } from '../../docs/index.ts';
import type { SiteFolders } from './site-folders.ts';

/**
 * What is recorded of a page; null where nothing ever was.
 * @param page from the site's root, `/` as separator
 * @throws AstroError, in words, for a file that holds no record: a site that left it out would say "never run"
 */
export function readRecord(page: string, folders: SiteFolders): PageRecord | null {
  const path = recordPath(page, folders);
  if (path === null || !existsSync(join(folders.root, path))) return null;
  const record = parseRecord(readFileSync(join(folders.root, path), 'utf8'));
  if (record !== null) return record;
  throw new AstroError(
    `${path} is not the record of a page: it is damaged, or of another version of Waybill.`,
    'Delete it and run `npm run record`, which writes it anew, or take it back from git.',
  );
}
