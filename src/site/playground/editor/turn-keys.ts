import { type editor, KeyCode, KeyMod } from 'monaco-editor/editor';
import type { OnTurn } from '../writing/surface.ts';

/** Undo and redo are those of the state, which the text field and the buttons have as well, and not Monaco's own. */
export function mountTurnKeys(view: editor.IStandaloneCodeEditor, onTurn: OnTurn): void {
  // In what searches, the keys stay the field's own.
  const where = 'editorTextFocus';
  const { KeyY, KeyZ } = KeyCode;
  view.addCommand(KeyMod.CtrlCmd | KeyZ, () => onTurn('undone'), where);
  view.addCommand(KeyMod.CtrlCmd | KeyMod.Shift | KeyZ, () => onTurn('redone'), where);
  view.addCommand(KeyMod.CtrlCmd | KeyY, () => onTurn('redone'), where);
}
