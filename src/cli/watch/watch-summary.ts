import { count } from '../../core/index.ts';
import type { JudgedPaths } from '../validate/judge-paths.ts';

/** One line below each report of `--watch`: when, how it stands, and how to end it. */
export function watchSummary({ files, refused }: JudgedPaths, now: Date): string {
  const rejected = files.filter(({ judgement }) => !judgement.accepted).length;
  const unread = refused.length === 0 ? '' : `, ${refused.length} not read`;
  const time = now.toTimeString().slice(0, 8);
  return `${time} ${count(files.length, 'file')}: ${files.length - rejected} accepted, ${rejected} rejected${unread}. Waiting for changes; Ctrl-C ends.\n`;
}
