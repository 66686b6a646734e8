import { exampleLabel } from '../journal/entry.ts';
import type { Rule } from './handling.ts';

/** What we add is invisible in a page's output: lists and inspections of the engine lose our label on their way. */
export const hidingRules: readonly Rule[] = [
  {
    method: 'GET',
    path: /^(?:\/libpod)?\/(?:(?:containers|images)\/(?:.+\/)?json|networks(?:\/[^/]+)?|volumes(?:\/[^/]+)?|system\/df)$/,
    handle: ({ watch }) => ({ onAnswer: (text) => withoutLabel(text, watch.journal.header.token) }),
  },
];

/** Cut as text: parsing and printing again would change numbers beyond 2^53. */
export function withoutLabel(json: string, token: string): string {
  const pair = `"${exampleLabel(token)}":""`;
  return json.replaceAll(`${pair},`, '').replaceAll(`,${pair}`, '').replaceAll(pair, '');
}
