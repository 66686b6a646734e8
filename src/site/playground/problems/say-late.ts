import { pace } from '../page/pace.ts';
import { activeFile } from '../state/active-file.ts';
import type { Store } from '../state/store.ts';

/** How long the verdict of the text before stays on show, in milliseconds after the last change. */
const LATE_MS = 1000;
/** When waiting wants a reason. */
const VERY_LATE_MS = 8000;

/** Says that the verdict is late, as what stands there is said of an older text. */
export function sayLate(store: Store, verdict: HTMLElement): void {
  const say = (words: string) => () => {
    if (activeFile(store.state()).outcome.kind !== 'judging') return;
    verdict.textContent = words;
    verdict.dataset['tone'] = 'plain';
  };
  const late = pace(say('Judging…'));
  const veryLate = pace(
    say(
      'Still judging: the text is long, or the judge is on its way over a slow network. Your text stays here.',
    ),
  );
  store.subscribe((state, before) => {
    if (state.revision === before.revision && state.active === before.active) return;
    late.ask(LATE_MS);
    veryLate.ask(VERY_LATE_MS);
  });
}
