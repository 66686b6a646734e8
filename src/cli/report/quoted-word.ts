/** A path as a shell takes it for one word. */
export function quotedWord(word: string): string {
  if (/^[\w./@%+,:][\w./@%+,:-]*$/.test(word)) return word;
  return `${word.startsWith('-') ? './' : ''}'${word.replaceAll("'", "'\\''")}'`;
}
