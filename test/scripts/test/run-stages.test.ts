import { expect, test } from 'vitest';
import { runStages } from '../../../scripts/test/run-stages.ts';
import { FAILED, PASSED, type Stage } from '../../../scripts/test/stage.ts';

const stage = (title: string, ...after: string[]): Stage => ({ title, after, run: () => PASSED });

/** Stages that end when they are told to, and what has begun so far. */
function held() {
  const begun: string[] = [];
  const ends = new Map<string, (result: typeof PASSED) => void>();
  const run = ({ title }: Stage) => {
    begun.push(title);
    return new Promise<typeof PASSED>((resolve) => ends.set(title, resolve));
  };
  /** The others have begun by the next turn of the event loop. */
  const end = async (title: string, result = PASSED) => {
    ends.get(title)?.(result);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, run, end };
}

test('stages run side by side, so many at a time, the first of the list first, and are told in its order', async () => {
  const { begun, run, end } = held();
  const all = runStages([stage('a'), stage('b'), stage('c')], 2, run);
  expect(begun).toEqual(['a', 'b']);
  await end('b', FAILED);
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('c');
  await end('a');
  expect(await all).toEqual([
    { title: 'a', result: PASSED },
    { title: 'b', result: FAILED },
    { title: 'c', result: PASSED },
  ]);
});

test('a stage waits for those that it comes after, even where they fail, and others pass it by', async () => {
  const { begun, run, end } = held();
  const all = runStages([stage('a'), stage('late', 'a', 'b'), stage('b')], 3, run);
  expect(begun).toEqual(['a', 'b']);
  await end('a', FAILED);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'late']);
  await end('late');
  expect((await all).map(({ title }) => title)).toEqual(['a', 'late', 'b']);
});

test('a stage that comes after none of the list is a mistake that is told, and no stage that is left out', async () => {
  const run = () => Promise.resolve(PASSED);
  await expect(runStages([stage('a'), stage('b', 'misspelt')], 2, run)).rejects.toThrow(
    'nothing comes before b',
  );
});
