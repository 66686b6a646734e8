import { shellWord } from '../../core/index.ts';

/** Words as a person would type them to a shell, for a message. */
export function shellWords(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}
