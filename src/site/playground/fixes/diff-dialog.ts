import { openDiff } from '../editor/diff/open-diff.ts';
import { button, element } from '../page/element.ts';
import { type DiffRow, diffRows } from './diff-rows.ts';

/** What is offered to the author. */
export interface OfferedChange {
  /** What the change does: the title of the fix. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** `json`, `yaml` or `dockerfile`, as both are written in. */
  readonly language: string;
}

const SIGNS: Readonly<Record<DiffRow['kind'], string>> = { same: ' ', removed: '−', added: '+', gap: '⋯' };
const WORDS: Readonly<Record<DiffRow['kind'], string>> = {
  same: '',
  removed: 'removed: ',
  added: 'added: ',
  gap: '',
};

/**
 * Shows what a change would do and asks whether to make it.
 * @param host the dialog is put into it, and taken away again
 * @returns true where the author wants the change
 */
export function askByDiff(
  host: HTMLElement,
  { title, before, after, language }: OfferedChange,
): Promise<boolean> {
  const rows = diffRows(before, after);
  const dialog = element('dialog', 'diff-dialog', []);
  const close = (answer: string) => () => dialog.close(answer);
  const apply = button('tool preferred', ['Apply this change'], close('apply'));
  apply.autofocus = true;
  const count = (kind: DiffRow['kind']) => rows.filter((row) => row.kind === kind).length;
  const lines = element('div', 'diff', [element('ol', '', rows.map(lineOf))]);
  // A long line is reached by scrolling, which the keyboard can do where the box can be focused.
  lines.tabIndex = 0;
  lines.setAttribute('role', 'region');
  lines.setAttribute('aria-label', 'Changed lines');
  const compare = button('tool compare', ['Compare in the full editor'], async () => {
    compare.disabled = true;
    const shown = [...lines.childNodes];
    lines.replaceChildren();
    lines.classList.add('full');
    try {
      await openDiff(lines, before, after, language);
      lines.removeAttribute('tabindex');
      compare.remove();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      lines.classList.remove('full');
      lines.replaceChildren(...shown);
      compare.replaceWith(element('span', 'hint', [`The full editor could not be loaded (${reason}).`]));
    }
  });
  const heading = element('h2', '', [title]);
  heading.id = 'playground-diff-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(
    heading,
    element('p', 'hint', [
      `${linesOf(count('removed'))} removed, ${linesOf(count('added'))} added. Nothing is changed yet, and undo takes it back later.`,
    ]),
    lines,
    element('p', 'under', [apply, button('tool', ['Cancel'], close('cancel')), compare]),
  );
  host.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'apply');
    });
  });
}

function linesOf(count: number): string {
  return `${count} ${count === 1 ? 'line' : 'lines'}`;
}

function lineOf({ kind, text, line }: DiffRow): HTMLElement {
  const sign = element('span', 'sign', [SIGNS[kind]]);
  sign.setAttribute('aria-hidden', 'true');
  return element('li', kind, [
    element('span', 'number', [line === null ? '' : `${line}`]),
    sign,
    ...(WORDS[kind] === '' ? [] : [element('span', 'sr-only', [WORDS[kind]])]),
    element('code', '', [text]),
  ]);
}
