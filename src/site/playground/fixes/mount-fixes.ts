import { applyFix, type Edit, isSafeFix, languageOf } from '../../../core/index.ts';
import { subjectOf } from '../judge/judging.ts';
import { NoAnswer, type WorkerClient } from '../judge/worker-client.ts';
import type { Notice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import { currentProblems } from '../state/judgement-of.ts';
import { smallestEdit } from '../state/smallest-edit.ts';
import type { Store } from '../state/store.ts';
import type { Writing } from '../writing/mount-writing.ts';
import { changesOneLine } from './changes-one-line.ts';

/** What other rooms can ask for. */
export interface Fixes {
  /** Makes a change of the active file; one of more than a line is shown first. */
  offer(title: string, edits: readonly Edit[]): Promise<boolean>;
  /** Makes all safe fixes of the active file, by the same way. */
  fixAll(): Promise<void>;
}

/** Fixes of the active file, by themselves or all that are safe. Each can be undone. */
export function mountFixes(
  root: HTMLElement,
  store: Store,
  client: WorkerClient,
  writing: Writing,
  notice: Notice,
): Fixes {
  const fixAllButton = part(root, 'fix-all', HTMLButtonElement);

  async function offer(title: string, edits: readonly Edit[]): Promise<boolean> {
    const { revision } = store.state();
    const { text, name } = activeFile(store.state());
    if (!changesOneLine(text, edits)) {
      const dialog = await loadDialog().catch(() => null);
      if (dialog === null) {
        notice('What shows the change could not be loaded. Check the connection and try again.');
        return false;
      }
      const wanted = await dialog.askByDiff(root, {
        title,
        before: text,
        after: applyFix(text, { edits }),
        language: languageOf(text, name),
      });
      // The text cannot change below an open dialog, but another tab's answer may come in.
      if (!wanted || store.state().revision !== revision) return false;
    }
    writing.edit(edits);
    notice(`Made: ${title}. Undo takes it back.`);
    return true;
  }

  async function fixAll(): Promise<void> {
    const state = store.state();
    const file = activeFile(state);
    try {
      const { text, titles } = await client.ask('fixAll', subjectOf(state, file));
      if (store.state().revision !== state.revision) return;
      if (text === file.text) notice('No safe fix changes anything any more.');
      else await offer(titles.join('; '), [smallestEdit(file.text, text)]);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      notice(error.message);
    }
  }

  store.subscribe((state) => {
    const { outcome } = activeFile(state);
    if (outcome.kind === 'judging') return;
    const mendable = currentProblems(outcome).filter((problem) => problem.fixes.some(isSafeFix)).length;
    fixAllButton.hidden = mendable === 0;
    fixAllButton.textContent = mendable === 1 ? 'Make the safe fix' : `Make all ${mendable} safe fixes`;
  });
  // Everybody gets the dialog, so that no request tells of a text, and behind the judge, for which verdicts wait; where it cannot
  // be loaded, that is said when it is needed.
  void client.settled.then(loadDialog).catch(() => undefined);
  fixAllButton.addEventListener('click', () => void fixAll());
  return { offer, fixAll };
}

function loadDialog() {
  return import('./diff-dialog.ts');
}
