import { expect, test } from 'vitest';
import { EMPTY_PLAYGROUND } from '../../../../src/site/playground/state/reduce.ts';
import { storeOf } from '../../../../src/site/playground/state/store.ts';

test('each listener sees each change once and in turn, also where one makes the next', () => {
  const store = storeOf(EMPTY_PLAYGROUND);
  const seen: string[] = [];
  const textOf = (state: typeof EMPTY_PLAYGROUND) => state.files[0]?.text ?? '';
  store.subscribe((state) => {
    if (textOf(state) === 'a') store.apply({ kind: 'edited', id: 1, text: 'b' });
  });
  store.subscribe((state, before) => seen.push(`${textOf(before)}→${textOf(state)}`));
  store.apply({ kind: 'edited', id: 1, text: 'a' });
  expect(seen).toEqual(['→a', 'a→b']);
});

test('what changes nothing is told to nobody', () => {
  const store = storeOf(EMPTY_PLAYGROUND);
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  store.apply({ kind: 'edited', id: 1, text: '' });
  expect(told).toBe(0);
});
