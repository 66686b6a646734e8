import type { PageData } from '../page/page-data.ts';
import type { Store } from '../state/store.ts';

/** Each example opens as the only file. */
export function mountExamples(
  root: HTMLElement,
  store: Store,
  { formats }: PageData,
  judge: () => void,
): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-example]')) {
    button.addEventListener('click', () => {
      const chosen = formats.find((format) => format.id === button.dataset['example']);
      if (chosen === undefined) return;
      const files = [{ name: null, text: chosen.example, format: null }];
      store.apply({ kind: 'opened', files, others: [], active: 0 });
      judge();
    });
  }
}
