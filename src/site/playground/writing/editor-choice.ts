import { keptChoice } from '../page/kept-choice.ts';

const kept = keptChoice('waybill-editor');

/** Whether the reader chose the full editor the last time; a browser that keeps nothing forgets it. */
export function wantsFullEditor(): boolean {
  return kept.read() === 'full';
}

/** Keeps the choice for the next visit. */
export function rememberEditor(full: boolean): void {
  kept.write(full ? 'full' : 'plain');
}
