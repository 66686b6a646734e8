import type { Problem } from '../../../core/index.ts';
import { subjectOf } from '../judge/judging.ts';
import { NoAnswer, type WorkerClient } from '../judge/worker-client.ts';
import type { Notice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import { currentProblems } from '../state/judgement-of.ts';
import type { Store } from '../state/store.ts';
import type { Writing } from '../writing/mount-writing.ts';

/** The button that makes every safe fix of the active file. */
export function mountFixes(
  root: HTMLElement,
  store: Store,
  client: WorkerClient,
  writing: Writing,
  notice: Notice,
): void {
  const fixAllButton = part(root, 'fix-all', HTMLButtonElement);

  store.subscribe((state) => {
    const { outcome } = activeFile(state);
    if (outcome.kind === 'judging') return;
    const mendable = currentProblems(outcome).filter(isMendable).length;
    fixAllButton.hidden = mendable === 0;
    fixAllButton.textContent = mendable === 1 ? 'Make the safe fix' : `Make all ${mendable} safe fixes`;
  });
  fixAllButton.addEventListener('click', async () => {
    const state = store.state();
    const file = activeFile(state);
    try {
      const { text, titles } = await client.ask('fixAll', subjectOf(state, file));
      if (store.state().revision !== state.revision) return;
      if (text !== file.text) writing.edit([{ start: 0, end: file.text.length, text }]);
      notice(`Made: ${titles.join('; ') || 'nothing'}. Undo takes it back.`);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      notice(error.message);
    }
  });
}

function isMendable({ fixes }: Problem): boolean {
  return fixes.some(({ preferred, placeholder }) => preferred && !placeholder);
}
