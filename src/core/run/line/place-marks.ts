/**
 * Folders that only the shell knows in which a line is pasted: a path begins with one of these, as with any folder. The signs
 * are noncharacters of Unicode, which no text has.
 */
export const HERE = '/\uFDD2';
export const HOME = '/\uFDD3';

const MARK = /(\/[\uFDD2\uFDD3])/;

/** A text cut at the marks, each a piece of its own at an odd place. */
export function cutAtMarks(text: string): string[] {
  return text.split(MARK);
}

/** The word of a shell for a mark. */
export function wordOfMark(mark: string): string {
  return mark === HERE ? '"$PWD"' : '"$HOME"';
}

/** The text as a person reads it in a sentence. */
export function withoutMarks(text: string): string {
  return text.replaceAll(HERE, '$PWD').replaceAll(HOME, '$HOME');
}
