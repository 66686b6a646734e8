/** Longer lines of a page or an output are cut in a report for people. */
const MOST_CHARACTERS = 240;

/** The beginning of a long line, and how much was left out. */
export function shorten(line: string, most = MOST_CHARACTERS): string {
  const characters = line.length > most ? [...line] : [];
  if (characters.length <= most) return line;
  return `${characters.slice(0, most).join('')}… (${characters.length - most} more characters)`;
}
