import { type editor, KeyCode, KeyMod } from 'monaco-editor/editor';

/**
 * Alt+F1 leads to the list of keys, as it does in other editors: Monaco has no page of help of its own any more.
 * @param help the list, folded away
 */
export function mountHelp(view: editor.IStandaloneCodeEditor, help: HTMLDetailsElement): void {
  view.addAction({
    id: 'waybill.help',
    label: 'Keys of this editor',
    keybindings: [KeyMod.Alt | KeyCode.F1],
    run: () => {
      help.open = true;
      help.querySelector('summary')?.focus();
    },
  });
}
