import { keptChoice } from '../page/kept-choice.ts';

const kept = keptChoice('waybill-editor-tab');

/** Whether Tab leaves the editor, which it does unless the reader chose otherwise; a browser that keeps nothing forgets it. */
export function tabLeaves(): boolean {
  return kept.read() !== 'indents';
}

/** Keeps the choice for the next visit. */
export function rememberTab(leaves: boolean): void {
  kept.write(leaves ? 'leaves' : 'indents');
}
