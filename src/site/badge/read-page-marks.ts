import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { judge } from '../../core/index.ts';
import { exampleKeys, planGuide } from '../../docs/index.ts';
import { readRecord } from '../record/read-record.ts';
import type { SiteFolders } from '../record/site-folders.ts';
import type { MarkedPage } from './badge.ts';
import { manifestLinks } from './manifest-links.ts';
import { pageMarks } from './page-marks.ts';
import { readKeyFiles } from './read-key-files.ts';

/**
 * Reads a page and its record, and says which badges stand where. Nothing is run.
 * @param file absolute path of the page
 */
export function readPageMarks(file: string, folders: SiteFolders): MarkedPage {
  const page = relative(folders.root, file).split(sep).join('/');
  const text = readFileSync(file, 'utf8');
  const guide = planGuide(text, page, { judge, pathInRepository: page });
  const filesOf = (example: (typeof guide.examples)[number]) => readKeyFiles(dirname(file), example);
  const keys = exampleKeys(guide.examples, filesOf, sha256);
  return { text, marks: pageMarks(guide, readRecord(page, folders), keys), manifests: manifestLinks(guide) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
