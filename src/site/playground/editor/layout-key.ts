import { type editor, KeyCode, KeyMod } from 'monaco-editor/editor';

/** One key for laying a text out on every system: on Linux Monaco has Ctrl+Shift+I, which browsers keep for themselves. */
export function mountLayoutKey(view: editor.IStandaloneCodeEditor): void {
  view.addCommand(KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF, () => {
    void view.getAction('editor.action.formatDocument')?.run();
  });
}
