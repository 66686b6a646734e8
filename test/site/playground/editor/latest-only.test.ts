import { expect, test } from 'vitest';
import { latestOnly } from '../../../../src/site/playground/editor/latest-only.ts';

/** A worker whose answers come when the test says so. */
function slowWorker() {
  const asked: string[] = [];
  const waiting: { readonly answer: (text: string) => void; readonly fail: (error: Error) => void }[] = [];
  const ask = latestOnly((question: string) => {
    asked.push(question);
    return new Promise<string>((answer, fail) => waiting.push({ answer, fail }));
  });
  return { asked, ask, next: () => waiting.shift() };
}
const WANTED = { isCancellationRequested: false };
const CANCELLED = { isCancellationRequested: true };

test('while one question is answered, only the latest of the others is asked', async () => {
  const { asked, ask, next } = slowWorker();
  const answers = ['one', 'two', 'three'].map((text) => ask(text, WANTED));
  await settled();
  next()?.answer('ONE');
  await settled();
  expect(asked).toEqual(['one', 'three']);
  next()?.answer('THREE');
  expect(await Promise.all(answers)).toEqual(['ONE', undefined, 'THREE']);
});

test('what is cancelled is not asked, and not answered where it was asked already', async () => {
  const { asked, ask, next } = slowWorker();
  expect(await ask('never', CANCELLED)).toBeUndefined();
  const token = { isCancellationRequested: false };
  const answer = ask('asked', token);
  await settled();
  token.isCancellationRequested = true;
  next()?.answer('too late');
  expect(await answer).toBeUndefined();
  expect(asked).toEqual(['asked']);
});

test('a question that fails does not hold up the next one', async () => {
  const { ask, next } = slowWorker();
  const failing = ask('one', WANTED);
  const later = ask('two', WANTED);
  await settled();
  next()?.fail(new Error('broke'));
  await expect(failing).rejects.toThrow('broke');
  await settled();
  next()?.answer('TWO');
  expect(await later).toBe('TWO');
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
