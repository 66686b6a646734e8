import type { NeighbourFile } from '../../../core/index.ts';
import { fileWith } from './file-with.ts';
import { NO_HISTORY, redone, remembered, sealed, undone } from './history.ts';
import { pathOf } from './path-of.ts';
import type { GivenFile, Outcome, PlaygroundEvent, PlaygroundFile, PlaygroundState } from './state.ts';
import { uniqueName } from './unique-name.ts';

/** The playground before anything was typed. */
export const EMPTY_PLAYGROUND: PlaygroundState = {
  files: [fileWith(1, { name: null, text: '', format: null })],
  active: 1,
  others: [],
  revision: 0,
  next: 2,
};

/** The next state. An answer that belongs to an older state changes nothing. */
export function reduce(state: PlaygroundState, event: PlaygroundEvent): PlaygroundState {
  const after = next(state, event);
  if (after.active === state.active) return after;
  // What is typed after another file was shown is a step of its own.
  const files = after.files.map((file) =>
    file.id === state.active ? { ...file, history: sealed(file.history) } : file,
  );
  return { ...after, files };
}

function next(state: PlaygroundState, event: PlaygroundEvent): PlaygroundState {
  switch (event.kind) {
    case 'edited':
      return edited(state, event);
    case 'settled':
      // What was done before has places in a text with other line ends.
      return changed(state, event.id, ({ text }) => text === event.text, {
        text: event.text,
        history: NO_HISTORY,
      });
    case 'undone':
    case 'redone':
      return turned(state, event.id, event.kind === 'undone' ? undone : redone);
    case 'pinned':
      return changed(state, event.id, ({ pinned }) => pinned === event.format, { pinned: event.format });
    case 'renamed': {
      const others = state.files.filter(({ id }) => id !== event.id).map(({ name }) => name);
      const name = uniqueName(event.name, others);
      return changed(state, event.id, (file) => file.name === name, { name });
    }
    case 'activated':
      return state.active === event.id || !has(state, event.id) ? state : { ...state, active: event.id };
    case 'added': {
      const kept = state.files.filter((file) => !isBlank(file));
      return placed(state, kept, event.files, [...state.others, ...event.others], 0);
    }
    case 'opened':
      return placed(state, [], event.files, event.others, event.active);
    case 'taken':
      return taken(state, event.other);
    case 'closed':
      return has(state, event.id) ? closed(state, event.id) : state;
    case 'retried':
      return state.files.some(({ outcome }) => outcome.kind === 'broken') ? judgedAnew(state) : state;
    case 'judged':
      return pathsAgreed(
        answered(state, event, { kind: 'judged', judgement: event.judgement }),
        state,
        event.id,
      );
    case 'broke':
      return answered(state, event, { kind: 'broken', message: event.message });
  }
}

function has({ files }: PlaygroundState, wanted: number): boolean {
  return files.some(({ id }) => id === wanted);
}

function isBlank({ name, text, pinned }: PlaygroundFile): boolean {
  return name === null && pinned === null && text.trim() === '';
}

function changed(
  state: PlaygroundState,
  id: number,
  isSame: (file: PlaygroundFile) => boolean,
  change: Partial<PlaygroundFile>,
): PlaygroundState {
  const file = state.files.find((candidate) => candidate.id === id);
  if (file === undefined || isSame(file)) return state;
  return judgedAnew({
    ...state,
    files: state.files.map((other) => (other === file ? { ...file, ...change } : other)),
  });
}

function edited(
  state: PlaygroundState,
  { id, text, typed = false }: PlaygroundEvent & { readonly kind: 'edited' },
): PlaygroundState {
  const file = state.files.find((candidate) => candidate.id === id);
  if (file === undefined || file.text === text) return state;
  const history = remembered(file.history, file.text, text, typed);
  return changed(state, id, () => false, { text, history });
}

function turned(state: PlaygroundState, id: number, turn: typeof undone): PlaygroundState {
  const file = state.files.find((candidate) => candidate.id === id);
  const back = file === undefined ? null : turn(file.text, file.history);
  return back === null ? state : changed(state, id, () => false, back);
}

/** Every file, as what one says counts for the others. */
function judgedAnew(state: PlaygroundState): PlaygroundState {
  const files = state.files.map((file) => ({ ...file, outcome: outcomeOf(file) }));
  return { ...state, files, revision: state.revision + 1 };
}

function outcomeOf({ text, outcome }: PlaygroundFile): Outcome {
  if (text.trim() === '') return { kind: 'empty' };
  if (outcome.kind === 'judged') return { kind: 'judging', last: outcome.judgement };
  return { kind: 'judging', last: outcome.kind === 'judging' ? outcome.last : null };
}

function placed(
  state: PlaygroundState,
  kept: readonly PlaygroundFile[],
  given: readonly GivenFile[],
  others: PlaygroundState['others'],
  active: number,
): PlaygroundState {
  const files = [...kept];
  for (const [index, file] of given.entries()) {
    const names = files.map(({ name }) => name);
    const name = file.name === null ? null : uniqueName(file.name, names);
    files.push(fileWith(state.next + index, { ...file, name }));
  }
  if (files.length === 0) files.push(fileWith(state.next, { name: null, text: '', format: null }));
  const shown = files[kept.length + active] ?? files[kept.length] ?? files[0];
  return judgedAnew({
    ...state,
    files,
    others,
    active: shown?.id ?? state.next,
    next: state.next + given.length + 1,
  });
}

function taken(state: PlaygroundState, { path, text }: NeighbourFile): PlaygroundState {
  const others = state.others.filter((other) => other.path !== path);
  if (others.length === state.others.length) return state;
  const after = placed(state, state.files, [{ name: path, text, format: null }], others, 0);
  const files = after.files.map((file) => (file.id === after.active ? { ...file, isOther: true } : file));
  return { ...after, files };
}

function closed(state: PlaygroundState, id: number): PlaygroundState {
  const gone = state.files.find((file) => file.id === id);
  const back = gone?.isOther && gone.name !== null ? [{ path: gone.name, text: gone.text }] : [];
  const index = state.files.findIndex((file) => file.id === id);
  const rest = state.files.filter((file) => file.id !== id);
  if (rest.length === 0) return placed(state, [], [], [], 0);
  // The neighbour takes its place, as tabs do everywhere.
  const beside = rest[Math.min(index, rest.length - 1)];
  return judgedAnew({
    ...state,
    files: rest,
    others: [...state.others, ...back],
    active: state.active === id && beside ? beside.id : state.active,
  });
}

function answered(
  state: PlaygroundState,
  { id, revision }: { readonly id: number; readonly revision: number },
  outcome: Outcome,
): PlaygroundState {
  if (revision !== state.revision || !has(state, id)) return state;
  return { ...state, files: state.files.map((file) => (file.id === id ? { ...file, outcome } : file)) };
}

/** A nameless text is called as its format is; where that has just become known, the others are judged with it beside them. */
function pathsAgreed(state: PlaygroundState, before: PlaygroundState, id: number): PlaygroundState {
  const path = ({ files }: PlaygroundState) => {
    const file = files.find((candidate) => candidate.id === id);
    return file === undefined ? null : pathOf(file);
  };
  if (path(state) === path(before)) return state;
  const files = state.files.map((file) => (file.id === id ? file : { ...file, outcome: outcomeOf(file) }));
  return { ...state, files };
}
