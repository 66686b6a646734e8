import { expect, test, vi } from 'vitest';
import { signsWhile } from '../../../../src/site/playground/judge/signs-while.ts';

test('signs are given as long as something is waited for, also where it fails', async () => {
  vi.useFakeTimers();
  let signs = 0;
  const during = signsWhile(() => {
    signs += 1;
  });
  const one = during(new Promise<string>((done) => setTimeout(() => done('one'), 5000)));
  const two = during(new Promise<string>((_, fail) => setTimeout(() => fail(new Error('two')), 9000))).catch(
    (error: Error) => error.message,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect([await one, await two, signs]).toEqual(['one', 'two', 4]);
  vi.useRealTimers();
});
