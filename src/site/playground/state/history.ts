import { smallestEdit } from './smallest-edit.ts';

/** One change of a text, as it can be taken back and made again. */
export interface Step {
  readonly start: number;
  readonly removed: string;
  readonly put: string;
  /** Whether it came key by key, so that the next key may be a part of it. */
  readonly typed: boolean;
}

/** What was done to a text: the last of `past` is taken back first, the last of `future` made again first. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** So many steps are held, and so many characters in them; the last one is held however long it is. */
const MOST_STEPS = 500;
const MOST_CHARACTERS = 4_000_000;

/** The history with one change more. Keys that follow each other within a word are one step, as editors have it. */
export function remembered(
  { past, future }: History,
  before: string,
  after: string,
  typed: boolean,
): History {
  const { start, end, text } = smallestEdit(before, after);
  const step = {
    start,
    removed: alone(before.slice(start, end)),
    put: alone(text),
    typed: typed && isKey(end - start, text.length),
  };
  const last = future.length === 0 ? past.at(-1) : undefined;
  const joined = last === undefined ? null : join(last, step);
  return { past: bounded(joined === null ? [...past, step] : [...past.slice(0, -1), joined]), future: [] };
}

/** The same history, to whose last step nothing is added any more. */
export function sealed({ past, future }: History): History {
  const last = past.at(-1);
  return last?.typed === true
    ? { past: [...past.slice(0, -1), { ...last, typed: false }], future }
    : { past, future };
}

/** A text with its last change taken back; null where nothing can be. */
export function undone(text: string, { past, future }: History): Turned | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  return {
    text: text.slice(0, step.start) + step.removed + text.slice(step.start + step.put.length),
    history: { past: past.slice(0, -1), future: [...future, step] },
  };
}

/** A text with the change made again that was taken back last; null where there is none. */
export function redone(text: string, { past, future }: History): Turned | null {
  const step = future.at(-1);
  if (step === undefined) return null;
  return {
    text: text.slice(0, step.start) + step.put + text.slice(step.start + step.removed.length),
    history: { past: [...past, step], future: future.slice(0, -1) },
  };
}

/** A text that was turned back or forth, and its history then. */
export interface Turned {
  readonly text: string;
  readonly history: History;
}

function join(last: Step, step: Step): Step | null {
  if (!last.typed || !step.typed) return null;
  const { start, removed, put } = last;
  if (removed === '' && step.removed === '' && step.start === start + put.length) {
    const isNext = step.put.includes('\n') || (/\s$/.test(put) && !/^\s/.test(step.put));
    return isNext ? null : { ...last, put: put + step.put };
  }
  if (put !== '' || step.put !== '') return null;
  if (step.start + step.removed.length === start) return { ...step, removed: step.removed + removed };
  return step.start === start ? { ...last, removed: removed + step.removed } : null;
}

/** A key puts in one sign, or a bracket with its own; what is longer was pasted, chosen or cut. */
function isKey(removed: number, put: number): boolean {
  return removed + put <= 2;
}

function bounded(steps: readonly Step[]): readonly Step[] {
  let characters = 0;
  let first = steps.length;
  while (first > 0 && steps.length - first < MOST_STEPS) {
    const step = steps[first - 1];
    characters += (step?.removed.length ?? 0) + (step?.put.length ?? 0);
    if (characters > MOST_CHARACTERS && first < steps.length) break;
    first -= 1;
  }
  return first === 0 ? steps : steps.slice(first);
}

/** A part of a text that does not keep all of that text in memory, as engines let parts do. */
function alone(part: string): string {
  return ` ${part}`.slice(1);
}
