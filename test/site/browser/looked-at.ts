import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { digestOf } from '../../../scripts/test/digest-of.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const NOTES = resolve(ROOT, 'node_modules/.cache/waybill/pages.json');
/** What a page's HTML does not name by its content: what looks at it, and what lies in the site as it is. */
const BESIDE = ['package-lock.json', 'public', 'test/site/browser', 'test/site/pages.browser.test.ts'];

/** Which pages were looked at before, and nothing was found. */
export interface LookedAt {
  /** Whether a page is as it was then. Its scripts, styles and pictures carry their content in their names. */
  isUnchanged(path: string, html: string): boolean;
  /** Notes a page in which nothing was found. */
  note(path: string, html: string): void;
}

/** @param browser its version; with `WAYBILL_ANEW` nothing was looked at before */
export function lookedAt(browser: string): LookedAt {
  const beside = process.env['WAYBILL_ANEW'] ? null : digestOf(BESIDE, [browser], ROOT);
  const digest = (html: string) => createHash('sha256').update(`${beside}${html}`).digest('hex');
  const notes = new Map(Object.entries(beside === null ? {} : readNotes()));
  return {
    isUnchanged: (path, html) => beside !== null && notes.get(path) === digest(html),
    note: (path, html) => {
      if (beside === null) return;
      notes.set(path, digest(html));
      mkdirSync(dirname(NOTES), { recursive: true });
      writeFileSync(NOTES, JSON.stringify(Object.fromEntries(notes)));
    },
  };
}

/** No notes where there is no file yet, or one that cannot be read: then all pages are looked at. */
function readNotes(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(NOTES, 'utf8'));
  } catch {
    return {};
  }
}
