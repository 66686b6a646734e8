import { type editor, KeyCode, KeyMod } from 'monaco-editor/editor';
import { element } from '../page/element.ts';
import { rememberTab, tabLeaves } from './tab-choice.ts';

/** A Mac keeps Command+M for itself. */
const IS_MAC = /mac/i.test(navigator.platform);
const KEYS = IS_MAC ? ['Control', 'Shift', 'M'] : ['Ctrl', 'M'];

/**
 * Tab leaves the editor, so that nobody is caught in it, and a key lets it indent instead. Monaco has such a key, but tells
 * nobody what it has done.
 * @param line says what Tab does now, politely
 */
export function mountTabMode(view: editor.IStandaloneCodeEditor, line: HTMLElement): void {
  let leaves = tabLeaves();
  const show = () => {
    const now = leaves ? 'Tab leaves the editor.' : 'Tab indents.';
    const then = leaves ? 'lets it indent' : 'lets it leave the editor';
    view.updateOptions({
      tabFocusMode: leaves,
      ariaLabel: `Manifest or Dockerfile. ${now} ${KEYS.join(' ')} ${then}. Alt F1 shows all keys.`,
    });
    line.replaceChildren(`${now} `, ...keys(), ` ${then}.`);
  };
  show();
  view.addAction({
    id: 'waybill.tab-mode',
    label: 'Tab leaves the editor, or indents',
    keybindings: [IS_MAC ? KeyMod.WinCtrl | KeyMod.Shift | KeyCode.KeyM : KeyMod.CtrlCmd | KeyCode.KeyM],
    run: () => {
      leaves = !leaves;
      rememberTab(leaves);
      show();
    },
  });
}

function keys(): (Node | string)[] {
  return KEYS.flatMap((key, index) => [...(index > 0 ? ['+'] : []), element('kbd', '', [key])]);
}
