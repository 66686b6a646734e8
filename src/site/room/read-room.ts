import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../core/index.ts';
import { planGuide } from '../../docs/index.ts';
import { timeWords } from '../badge/time-words.ts';
import { countWords } from '../needs/count-words.ts';
import { roundedWords } from '../needs/needed-lines.ts';
import { recordedRuns } from '../needs/recorded-runs.ts';
import { type WrittenPage, writtenPages } from '../raw/written-pages.ts';
import { readRecord } from '../record/read-record.ts';
import type { SiteFolders } from '../record/site-folders.ts';

/** A page of a room, as its overview tells of it. */
export interface RoomPage extends Pick<WrittenPage, 'address' | 'title' | 'description'> {
  /**
   * How long it takes, in words: what there is to read, and what its commands took where the record knows. Null for a page that is
   * no guide: nobody reads it from top to bottom.
   */
  readonly length: string | null;
}

/**
 * The pages of a folder in the order of the sidebar, without its overview.
 * @param room a folder of the pages, as `guides/containers`
 */
export function readRoom(room: string, folders: SiteFolders): readonly RoomPage[] {
  return writtenPages(folders)
    .filter(({ address }) => address.startsWith(`/${room}/`) && address !== `/${room}/`)
    .map(({ path, address, title, description }) => ({
      address,
      title,
      description,
      length: address.startsWith('/guides/') ? lengthOf(path, folders) : null,
    }));
}

function lengthOf(path: string, folders: SiteFolders): string {
  const text = readFileSync(join(folders.root, path), 'utf8');
  const { examples } = planGuide(text, path, { judge, pathInRepository: path });
  const running = examples.filter(({ steps }) => steps.length > 0);
  const runs = running.length === 0 ? null : recordedRuns(readRecord(path, folders), running);
  const words = `${roundedWords(countWords(text))} words`;
  if (runs === null) return words;
  return `${words}; commands: ${timeWords(runs.reduce((sum, { durationMs }) => sum + durationMs, 0))}`;
}
