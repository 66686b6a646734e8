import type { Outcome, PlaygroundEvent, PlaygroundState } from './state.ts';

/** The playground before anything was typed. */
export const EMPTY_PLAYGROUND: PlaygroundState = {
  text: '',
  pinned: null,
  revision: 0,
  outcome: { kind: 'empty' },
};

/** The next state. An answer that belongs to an older text changes nothing. */
export function reduce(state: PlaygroundState, event: PlaygroundEvent): PlaygroundState {
  switch (event.kind) {
    case 'edited':
      return changed(state, event.text, state.pinned);
    case 'pinned':
      return changed(state, state.text, event.format);
    case 'restored':
      return changed(state, event.text, event.format);
    case 'judged':
      if (event.revision !== state.revision) return state;
      return { ...state, outcome: { kind: 'judged', judgement: event.judgement } };
    case 'broke':
      if (event.revision !== state.revision) return state;
      return { ...state, outcome: { kind: 'broken', message: event.message } };
  }
}

function changed(state: PlaygroundState, text: string, pinned: PlaygroundState['pinned']): PlaygroundState {
  if (text === state.text && pinned === state.pinned) return state;
  return { text, pinned, revision: state.revision + 1, outcome: outcomeOf(text, state.outcome) };
}

function outcomeOf(text: string, before: Outcome): Outcome {
  if (text.trim() === '') return { kind: 'empty' };
  if (before.kind === 'judged') return { kind: 'judging', last: before.judgement };
  return { kind: 'judging', last: before.kind === 'judging' ? before.last : null };
}
