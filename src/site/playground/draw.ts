import type { Judgement, Problem } from '../../core/index.ts';
import { evidenceLine } from './evidence.ts';
import type { PageElements } from './page-elements.ts';
import { type Actions, showProblems } from './problem-list.ts';
import type { Outcome, PlaygroundState } from './state.ts';
import { verdictLine } from './verdict.ts';

/** Draws a state. The verdict is written only when its words change, so that a screen reader hears each once. */
export function draw(page: PageElements, state: PlaygroundState, actions: Actions): void {
  const { tone, text } = verdictLine(state.outcome, (id) => titleOf(page, id));
  if (page.verdict.textContent !== text) page.verdict.textContent = text;
  page.verdict.dataset['tone'] = tone;
  page.root.dataset['phase'] = state.outcome.kind;
  page.formatSelect.value = state.pinned ?? '';

  const judgement = judgementOf(state.outcome);
  page.evidence.textContent = judgement === null ? '' : evidenceLine(judgement, state.pinned !== null);
  if (state.outcome.kind === 'judging') return;
  const problems = judgement?.problems ?? [];
  showProblems(page.problems, problems, actions);
  const mendable = problems.filter(isMendable).length;
  page.fixAllButton.hidden = mendable === 0;
  page.fixAllButton.textContent = mendable === 1 ? 'Make the safe fix' : `Make all ${mendable} safe fixes`;
}

function isMendable({ fixes }: Problem): boolean {
  return fixes.some(({ preferred, placeholder }) => preferred && !placeholder);
}

/** The problems that belong to the text as it stands; none while it is being judged. */
export function currentProblems(state: PlaygroundState): readonly Problem[] {
  return state.outcome.kind === 'judged' ? state.outcome.judgement.problems : [];
}

function judgementOf(outcome: Outcome): Judgement | null {
  if (outcome.kind === 'judged') return outcome.judgement;
  return outcome.kind === 'judging' ? outcome.last : null;
}

function titleOf(page: PageElements, id: string): string {
  return page.data.formats.find((format) => format.id === id)?.title ?? id;
}
