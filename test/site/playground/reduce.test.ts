import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/index.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../src/site/playground/reduce.ts';

const JUDGEMENT: Judgement = {
  format: 'flywheel-gear',
  formatEvidence: [],
  against: null,
  accepted: true,
  problems: [],
};

test('a text waits for its judgement', () => {
  const state = reduce(EMPTY_PLAYGROUND, { kind: 'edited', text: '{}' });
  expect(state).toMatchObject({ text: '{}', revision: 1, outcome: { kind: 'judging', last: null } });
});

test('the last judgement stays on show while the next one is made', () => {
  const first = reduce(EMPTY_PLAYGROUND, { kind: 'edited', text: '{}' });
  const judged = reduce(first, { kind: 'judged', revision: 1, judgement: JUDGEMENT });
  const second = reduce(judged, { kind: 'edited', text: '{ }' });
  const third = reduce(second, { kind: 'edited', text: '{  }' });
  expect(third.outcome).toEqual({ kind: 'judging', last: JUDGEMENT });
});

test('an answer to an older text changes nothing', () => {
  const first = reduce(EMPTY_PLAYGROUND, { kind: 'edited', text: 'a' });
  const second = reduce(first, { kind: 'edited', text: 'b' });
  expect(reduce(second, { kind: 'judged', revision: 1, judgement: JUDGEMENT })).toBe(second);
  expect(reduce(second, { kind: 'broke', revision: 1, message: 'x' })).toBe(second);
});

test('the same text again is no change', () => {
  const state = reduce(EMPTY_PLAYGROUND, { kind: 'edited', text: 'a' });
  expect(reduce(state, { kind: 'edited', text: 'a' })).toBe(state);
});

test('pinning a format judges the text anew', () => {
  const first = reduce(EMPTY_PLAYGROUND, { kind: 'edited', text: 'a' });
  const pinned = reduce(first, { kind: 'pinned', format: 'flywheel-gear' });
  expect(pinned).toMatchObject({ text: 'a', pinned: 'flywheel-gear', revision: 2 });
});

test('blanks alone are an empty playground', () => {
  const state = reduce(EMPTY_PLAYGROUND, { kind: 'edited', text: ' \n' });
  expect(state.outcome).toEqual({ kind: 'empty' });
});
