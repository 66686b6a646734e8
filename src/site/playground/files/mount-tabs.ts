import { button, element } from '../page/element.ts';
import { part } from '../page/part.ts';
import { judgementOf } from '../state/judgement-of.ts';
import { pathOf } from '../state/path-of.ts';
import type { PlaygroundFile } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** The files as tabs: arrow keys move between them, Delete closes one, and a button adds one (WAI-ARIA, tabs pattern). */
export function mountTabs(root: HTMLElement, store: Store, focusText: () => void): void {
  const list = part(root, 'tabs', HTMLElement);
  const add = part(root, 'add-file', HTMLButtonElement);
  const close = part(root, 'close-file', HTMLButtonElement);

  store.subscribe((state, before) => {
    if (state.files === before.files && state.active === before.active) return;
    const held = list.contains(document.activeElement);
    // A tab stays the element that it is while its file is judged: a click with a verdict in the middle would be lost.
    if (!isSame(state.files, before.files)) list.replaceChildren(...state.files.map(tab));
    for (const [at, file] of state.files.entries()) update(list.children[at], file, file.id === state.active);
    if (held) list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    close.hidden = state.files.length < 2;
  });
  list.addEventListener('keydown', (event) => {
    const { files, active } = store.state();
    const at = files.findIndex(({ id }) => id === active);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: files.length - 1 }[event.key];
    if (to !== undefined) {
      const next = files[(to + files.length) % files.length];
      if (next !== undefined) store.apply({ kind: 'activated', id: next.id });
    } else if (event.key === 'Delete' && files.length > 1) store.apply({ kind: 'closed', id: active });
    else return;
    event.preventDefault();
  });
  add.addEventListener('click', () => {
    store.apply({ kind: 'added', files: [{ name: null, text: '', format: null }], others: [] });
    focusText();
  });
  close.addEventListener('click', () => {
    store.apply({ kind: 'closed', id: store.state().active });
    // The button is gone with the last file but one, and the focus with it.
    if (close.hidden) focusText();
  });

  function tab({ id }: PlaygroundFile): HTMLElement {
    const made = button('tab', [], () => store.apply({ kind: 'activated', id }));
    made.setAttribute('role', 'tab');
    made.setAttribute('aria-controls', 'playground-writing');
    return made;
  }
}

/** Whether the same files stand in the same order, whatever became of their texts. */
function isSame(files: readonly PlaygroundFile[], before: readonly PlaygroundFile[]): boolean {
  return files.length === before.length && files.every(({ id }, at) => id === before[at]?.id);
}

function update(tab: Element | undefined, file: PlaygroundFile, selected: boolean): void {
  if (!(tab instanceof HTMLElement)) return;
  tab.replaceChildren(pathOf(file) ?? 'untitled', mark(file));
  tab.setAttribute('aria-selected', `${selected}`);
  tab.tabIndex = selected ? 0 : -1;
}

/** A word for a screen reader and a colour for the others: what is wrong with a file that is not shown. */
function mark({ outcome }: PlaygroundFile): Node | string {
  // The last one while a new one is made, so that tabs keep their width.
  const judgement = judgementOf(outcome);
  if (judgement === null || judgement.problems.length === 0) return '';
  const { accepted } = judgement;
  return element('span', `mark ${accepted ? 'care' : 'bad'}`, [accepted ? ' (warnings)' : ' (rejected)']);
}
