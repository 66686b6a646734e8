import { FORMAT_IDS } from '../../../core/index.ts';
import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import type { Store } from '../state/store.ts';

/** The choice of the format: the text decides, or the author pins it. */
export function mountFormat(root: HTMLElement, store: Store, judge: () => void): void {
  const select = part(root, 'format', HTMLSelectElement);
  select.addEventListener('change', () => {
    const format = FORMAT_IDS.find((id) => id === select.value) ?? null;
    store.apply({ kind: 'pinned', id: store.state().active, format });
    judge();
  });
  store.subscribe((state) => {
    select.value = activeFile(state).pinned ?? '';
  });
}
