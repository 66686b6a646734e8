import type { Colors } from '../../../core/index.ts';
import { count } from '../../../core/index.ts';
import type { UpdatedPage } from '../../update/updated-page.ts';

/** What `waybill guides update` has written, as diffs with the lines of the pages, and how many pages it was. */
export function guidesUpdateHuman(updated: readonly UpdatedPage[], colors: Colors): string {
  const diffs = updated.flatMap(({ diff }) => (diff === null ? [] : [diff]));
  const lines = diffs.join('').replace(/\n$/, '').split('\n');
  const sum = diffs.length === 0 ? 'No page was changed.' : `${count(diffs.length, 'page')} changed.`;
  return `${diffs.length === 0 ? '' : `${lines.map((line) => colored(line, colors)).join('\n')}\n`}${sum}\n`;
}

function colored(line: string, colors: Colors): string {
  if (line.startsWith('+')) return colors.green(line);
  return line.startsWith('-') ? colors.red(line) : line;
}
