import { exampleLabel } from '../../journal/entry.ts';
import type { Rule } from './handling.ts';
import { HELD } from './remove-image.ts';
import type { Watch } from './watch.ts';

/** What we add is invisible in a page's output: lists and inspections of the engine lose our label on their way. */
export const hidingRules: readonly Rule[] = [
  {
    method: 'GET',
    path: /^(?:\/libpod)?\/(?:(?:containers|images)\/(?:.+\/)?json|networks(?:\/[^/]+)?|volumes(?:\/[^/]+)?|system\/df)$/,
    handle: ({ watch }) => ({ onAnswer: (text) => withoutOurs(text, watch) }),
  },
  {
    method: 'GET',
    path: /^(?:\/libpod)?\/events$/,
    handle: ({ watch }) => ({ rewriteLine: (line) => withoutOurs(line, watch) }),
  },
];

/** Our label, the names with which we hold images, and the sockets that took the place of the engine's own. */
function withoutOurs(json: string, { journal, socketsSeen }: Watch): string {
  const { token } = journal.header;
  let text = cut(withoutLabel(json, token), new RegExp(`"${HELD}:${token}-[0-9a-f]+"`, 'g'));
  for (const [ours, theirs] of socketsSeen) text = text.replaceAll(ours, theirs);
  return text;
}

/** Cut as text: parsing and printing again would change numbers beyond 2^53. */
export function withoutLabel(json: string, token: string): string {
  return cut(json, new RegExp(`"${exampleLabel(token)}":""`, 'g'));
}

/** Takes members of lists and objects out, each with one comma beside it. */
function cut(json: string, member: RegExp): string {
  const { source } = member;
  return json.replace(new RegExp(`${source},|,${source}|${source}`, 'g'), '');
}
