import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import type { History } from '../state/history.ts';
import type { Store } from '../state/store.ts';
import type { OnTurn } from './surface.ts';

/** The buttons that take the last change back and make it again: a phone has no keys for it. */
export function mountTurn(root: HTMLElement, store: Store, onTurn: OnTurn): void {
  const undo = part(root, 'undo', HTMLButtonElement);
  const redo = part(root, 'redo', HTMLButtonElement);
  const mark = ({ past, future }: History) => {
    // A button that is disabled loses the focus of whoever pressed it.
    undo.setAttribute('aria-disabled', `${past.length === 0}`);
    redo.setAttribute('aria-disabled', `${future.length === 0}`);
  };
  undo.addEventListener('click', () => onTurn('undone'));
  redo.addEventListener('click', () => onTurn('redone'));
  store.subscribe((state) => mark(activeFile(state).history));
  mark(activeFile(store.state()).history);
}
