import { nearest } from '../../wording/nearest.ts';
import { listInWords } from '../../wording/quote.ts';

/** More names than these are not listed in a sentence. */
const MOST_LISTED = 12;

/** Names that a manifest allows, as a help: the nearest one first, then all. */
export function namesHelp(
  wanted: string,
  names: readonly string[],
  { one, many }: { readonly one: string; readonly many: string },
): string {
  if (names.length === 0) return `It has no ${many}.`;
  const meant = nearest(wanted, names);
  const question = meant.length === 0 ? '' : `Did you mean ${listInWords(meant)}? `;
  const more = names.length - MOST_LISTED;
  const listed = listInWords(names.slice(0, MOST_LISTED), 'and');
  if (names.length === 1) return `${question}Its only ${one} is ${listed}.`;
  return `${question}Its ${many} are ${listed}${more > 0 ? `, and ${more} more` : ''}.`;
}
