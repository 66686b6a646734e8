import { openDiff } from '../editor/diff/open-diff.ts';
import { askInDialog } from '../page/ask-in-dialog.ts';
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
export async function askByDiff(host: HTMLElement, change: OfferedChange): Promise<boolean> {
  const wanted = await askInDialog<boolean>(host, 'diff-dialog', change.title, (heading, answer) => {
    const rows = diffRows(change.before, change.after);
    const count = (kind: DiffRow['kind']) => rows.filter((row) => row.kind === kind).length;
    const lines = linesBox(rows);
    const apply = button('tool preferred', ['Apply this change'], () => answer(true));
    apply.autofocus = true;
    const cancel = button('tool', ['Cancel'], () => answer(false));
    return [
      heading,
      element('p', 'hint', [
        `${linesOf(count('removed'))} removed, ${linesOf(count('added'))} added. Nothing is changed yet, and undo takes it back later.`,
      ]),
      lines,
      element('p', 'under', [apply, cancel, compareButton(lines, change)]),
    ];
  });
  return wanted === true;
}

function linesBox(rows: readonly DiffRow[]): HTMLElement {
  const lines = element('div', 'diff', [element('ol', '', rows.map(lineOf))]);
  // A long line is reached by scrolling, which the keyboard can do where the box can be focused.
  lines.tabIndex = 0;
  lines.setAttribute('role', 'region');
  lines.setAttribute('aria-label', 'Changed lines');
  return lines;
}

/** Puts Monaco's comparison in the place of the lines; where it cannot be loaded, they come back and the page says why. */
function compareButton(lines: HTMLElement, { before, after, language }: OfferedChange): HTMLButtonElement {
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
  return compare;
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
