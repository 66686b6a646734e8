/** Some names for a sentence: the first ones, and how many there are beyond them. */
export function firstNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
