/** What a step says whose output differs: `what` it is, and what the page may mean, each null or a sentence. */
export function mismatch(what: string, ...hints: readonly (string | null)[]): string {
  const said = hints.filter((hint) => hint !== null);
  return [`${what} is not what the page says. Mend what changed it, or the page.`, ...said].join(' ');
}
