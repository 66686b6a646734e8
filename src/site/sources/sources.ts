import { FLYWHEEL_PAGES } from './flywheel-pages.ts';
import { KAAPANA_PAGES } from './kaapana-pages.ts';
import { NOTE_PAGES } from './note-pages.ts';
import { RAIVEN_PAGES } from './raiven-pages.ts';
import { RED_PAGES } from './red-pages.ts';
import type { SourcePage } from './source-page.ts';

/** All pages of upstream that we have read against the code, by system. */
export const SOURCE_PAGES: readonly SourcePage[] = [
  ...RAIVEN_PAGES,
  ...KAAPANA_PAGES,
  ...RED_PAGES,
  ...FLYWHEEL_PAGES,
  ...NOTE_PAGES,
];

/** Where a page can be read as it was read. */
export function sourceAddress({ repository, file, commit }: SourcePage): string {
  const kind = /\.\w+$|Dockerfile$/.test(file) ? 'blob' : 'tree';
  return `https://github.com/${repository}/${kind}/${commit}/${file}`;
}
