import { expect, test } from 'vitest';
import { judge } from '../../../../src/core/index.ts';
import { Judging } from '../../../../src/site/playground/judge/judging.ts';
import type { Questions, Subject } from '../../../../src/site/playground/judge/questions.ts';
import { NoAnswer } from '../../../../src/site/playground/judge/worker-client.ts';
import { EMPTY_PLAYGROUND } from '../../../../src/site/playground/state/reduce.ts';
import { storeOf } from '../../../../src/site/playground/state/store.ts';

/** The real judge, asked as the worker is; `before` is done before each answer. */
function judging(before: (subject: Subject) => void = () => undefined) {
  const store = storeOf(EMPTY_PLAYGROUND);
  const asked: Subject[] = [];
  const client = {
    ask: async <Kind extends keyof Questions>(_: Kind, subject: Questions[Kind]['ask']) => {
      asked.push(subject);
      before(subject);
      const { text, format, ...rest } = subject;
      return judge(text, { ...rest, ...(format === null ? {} : { format }) }) as Questions[Kind]['answer'];
    },
  };
  return { store, asked, judging: new Judging(store, client) };
}

const verdicts = (files: ReturnType<typeof judging>['store']) =>
  files
    .state()
    .files.map(({ outcome }) => (outcome.kind === 'judged' ? outcome.judgement.format : outcome.kind));

test('the shown file comes first, then the others, each with the others beside it', async () => {
  const { store, asked, judging: work } = judging();
  store.apply({
    kind: 'opened',
    files: [
      { name: 'manifest.json', text: '{}', format: 'flywheel-gear' },
      { name: 'Dockerfile', text: 'FROM debian:bookworm-slim\n', format: null },
    ],
    others: [{ path: 'run.py', text: '' }],
    active: 1,
  });
  await work.run();
  expect(asked.map(({ fileName }) => fileName)).toEqual(['Dockerfile', 'manifest.json']);
  expect(asked[0]?.neighbours.map(({ path }) => path)).toEqual(['manifest.json', 'run.py']);
  expect(verdicts(store)).toEqual(['flywheel-gear', 'dockerfile']);
});

test('what is typed while a text is judged is judged next, and the older answer is dropped', async () => {
  const texts = ['{ "b": 2 }'];
  const {
    store,
    asked,
    judging: work,
  } = judging(() => {
    const text = texts.pop();
    if (text !== undefined) store.apply({ kind: 'edited', id: 1, text });
  });
  store.apply({ kind: 'edited', id: 1, text: '{ "a": 1 }' });
  await work.run();
  expect(asked.map(({ text }) => text)).toEqual(['{ "a": 1 }', '{ "b": 2 }']);
  expect(verdicts(store)).toEqual([null]);
});

test('asked twice at once it judges once', async () => {
  const { store, asked, judging: work } = judging();
  store.apply({ kind: 'edited', id: 1, text: '{}' });
  await Promise.all([work.run(), work.run()]);
  expect(asked.length).toBe(1);
});

test('where there is no answer the page says why', async () => {
  const { store, judging: work } = judging(() => {
    throw new NoAnswer('no network');
  });
  store.apply({ kind: 'edited', id: 1, text: '{}' });
  await work.run();
  expect(store.state().files[0]?.outcome).toEqual({ kind: 'broken', message: 'no network' });
});
