import type { Notice } from '../page/notice.ts';
import type { PageData } from '../page/page-data.ts';
import { part } from '../page/part.ts';
import type { Store } from '../state/store.ts';
import type { ExampleGroup, PlaygroundExample } from './example.ts';

/** Each example opens with its files, in the place of what was there. */
export function mountExamples(
  root: HTMLElement,
  store: Store,
  { formats }: PageData,
  judge: () => void,
  notice: Notice,
): void {
  const more = part(root, 'more-examples', HTMLButtonElement);

  function open({ title, files, others }: Pick<PlaygroundExample, 'title' | 'files' | 'others'>): void {
    store.apply({ kind: 'opened', files, others, active: 0 });
    judge();
    notice(`Opened: ${title}.`);
  }

  async function choose(): Promise<void> {
    try {
      // One file for everybody, asked for when somebody wants to see the list.
      const answer = await fetch(more.dataset['examples'] ?? '');
      if (!answer.ok) throw new TypeError(`the site answered ${answer.status}`);
      const groups: readonly ExampleGroup[] = await answer.json();
      const { chooseExample } = await import('./example-dialog.ts');
      const chosen = await chooseExample(root, groups);
      if (chosen !== null) open(chosen);
    } catch (error) {
      // How fetch and import say that the network is away, or that what came was cut off.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
      notice(
        `The examples could not be loaded (${error.message}). Check the connection and try again, or load the page again.`,
      );
    }
  }

  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-example]')) {
    button.addEventListener('click', () => {
      const chosen = formats.find(({ id }) => id === button.dataset['example']);
      if (chosen === undefined) return;
      open({ title: chosen.title, files: [{ name: null, text: chosen.example, format: null }], others: [] });
    });
  }
  more.addEventListener('click', () => void choose());
}
