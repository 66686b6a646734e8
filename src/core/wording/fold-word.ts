/** A word without what people write differently: case, blanks, hyphens, underscores and points. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_.-]/g, '');
}
