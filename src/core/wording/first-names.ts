/** So many names a message lists. */
const MOST_NAMES = 5;

/** The first few of many names, as they are: `a, b, c, d, e and 7 more`. */
export function firstNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
