import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { judge } from '../../core/index.ts';
import { exampleKeys, planGuide } from '../../docs/index.ts';
import { readKeyFiles } from '../badge/read-key-files.ts';
import { readRecord } from '../record/read-record.ts';
import type { SiteFolders } from '../record/site-folders.ts';
import { verifiedWords } from './verified-words.ts';

/**
 * When a page was last verified, in a sentence; null for one without examples. Nothing is run.
 * @param page from the site's root, `/` as separator
 */
export function readVerified(page: string, folders: SiteFolders): string | null {
  const file = join(folders.root, page);
  const { examples } = planGuide(readFileSync(file, 'utf8'), page, { judge, pathInRepository: page });
  const keys = exampleKeys(examples, (example) => readKeyFiles(dirname(file), example), sha256);
  const running = examples.filter(({ steps }) => steps.length > 0);
  const record = readRecord(page, folders);
  return verifiedWords(record, new Map(running.map(({ id }) => [id, keys.get(id) ?? ''])));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
