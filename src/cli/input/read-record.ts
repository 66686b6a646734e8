import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type PageRecord, parseRecord, recordPath } from '../../docs/index.ts';
import { UsageError } from '../usage-error.ts';
import { repositoryRoot } from './repository-root.ts';

/** Where this project keeps its pages and their records, from the repository's root. */
export const RECORD_FOLDERS = { pages: 'content/docs', record: 'content/record' };

/**
 * What is recorded of a page; null where nothing ever was, or the page is not one of a site.
 * @throws UsageError for a file that is no record
 */
export function readRecord(page: string): PageRecord | null {
  const file = recordFile(page);
  if (file === null || !existsSync(file)) return null;
  const record = parseRecord(readFileSync(file, 'utf8'));
  if (record !== null) return record;
  throw new UsageError(
    `${file} is no record of a run`,
    'restore it with git, or remove it and run npm run record',
  );
}

/** Absolute path of a page's record, null for a page outside the folder of pages. */
export function recordFile(page: string): string | null {
  const root = repositoryRoot(dirname(page));
  const path = recordPath(relative(root, resolve(page)).split(sep).join('/'), RECORD_FOLDERS);
  return path === null ? null : join(root, path);
}
