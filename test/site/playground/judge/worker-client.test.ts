import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked, Reply, Subject } from '../../../../src/site/playground/judge/questions.ts';
import { type QuestionWorker, WorkerClient } from '../../../../src/site/playground/judge/worker-client.ts';

/** Stands for a worker of a browser, which Node does not have; it answers when it is told to. */
class FakeWorker implements QuestionWorker {
  readonly asked: Asked[] = [];
  ended = false;
  onmessage: QuestionWorker['onmessage'] = null;
  onerror: QuestionWorker['onerror'] = null;
  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.ended = true;
  }
  say(reply: Reply): void {
    this.onmessage?.(new MessageEvent('message', { data: reply }));
  }
  answer(titles: string[]): void {
    const id = this.asked.at(-1)?.id ?? 0;
    this.say({ kind: 'answer', id, answer: { text: '', titles } });
  }
}

const SUBJECT: Subject = { text: '', fileName: null, format: null, neighbours: [] };

function client() {
  const workers: FakeWorker[] = [];
  const asking = new WorkerClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const last = () => {
    const worker = workers.at(-1);
    if (worker === undefined) throw new Error('no worker');
    return worker;
  };
  const ask = () => asking.ask('fixAll', SUBJECT).then(({ titles }) => titles.join());
  return { asking, workers, last, ask };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what may come behind the judge waits until the worker has all that it needs', async () => {
  const { asking, last } = client();
  asking.warm();
  let settled = false;
  void asking.settled.then(() => {
    settled = true;
  });
  last().say({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(settled).toBe(false);
  last().say({ kind: 'settled' });
  await asking.settled;
});

test('a verdict is asked for before all else that waits', async () => {
  const { asking, last, ask } = client();
  void ask();
  void ask();
  void asking.ask('judge', SUBJECT);
  last().say({ kind: 'ready' });
  last().answer(['first']);
  await Promise.resolve();
  expect(last().asked.map(({ kind }) => kind)).toEqual(['fixAll', 'judge']);
});

test('one question at a time goes to one worker, and each gets its own answer', async () => {
  const { last, ask, workers } = client();
  const answers = [ask(), ask()];
  expect(last().asked.length).toBe(1);
  last().say({ kind: 'ready' });
  last().answer(['first']);
  expect(last().asked.length).toBe(2);
  last().answer(['second']);
  expect(await Promise.all(answers)).toEqual(['first', 'second']);
  expect(workers.length).toBe(1);
});

test('a worker that is silent for too long is ended, and what waited goes to a new one', async () => {
  const { last, ask, workers } = client();
  const lost = expect(ask()).rejects.toThrow('took longer than 10 seconds');
  const kept = ask();
  last().say({ kind: 'ready' });
  last().say({ kind: 'alive' });
  vi.advanceTimersByTime(10_000);
  await lost;
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  last().say({ kind: 'ready' });
  last().answer(['kept']);
  expect(await kept).toBe('kept');
});

test('the time that a slow network takes to load the worker does not count', async () => {
  const { last, ask, workers } = client();
  const answer = ask();
  vi.advanceTimersByTime(60_000);
  last().say({ kind: 'ready' });
  last().answer(['late']);
  expect(await answer).toBe('late');
  expect(workers.length).toBe(1);
});

test('nor does what its parts take, of which it gives signs', async () => {
  const { last, ask, workers } = client();
  const answer = ask();
  last().say({ kind: 'ready' });
  for (let second = 0; second < 60; second += 2) {
    last().say({ kind: 'alive' });
    vi.advanceTimersByTime(2000);
  }
  last().answer(['late']);
  expect(await answer).toBe('late');
  expect(workers.length).toBe(1);
});

test('a worker that cannot be loaded is tried once more, then says so, and the next question tries again', async () => {
  const { last, ask, workers } = client();
  const lost = expect(ask()).rejects.toThrow('The judge could not be loaded. Your text stays here.');
  last().onerror?.({ message: '' } as ErrorEvent);
  expect(last().asked.length).toBe(1);
  last().onerror?.({ message: '' } as ErrorEvent);
  await lost;
  void ask();
  expect(workers.map(({ ended }) => ended)).toEqual([true, true, false]);
});

test('a worker that lacks a part is replaced, as it would remember that, and the question is asked once more', async () => {
  const { last, ask, workers } = client();
  const answer = ask();
  last().say({ kind: 'ready' });
  last().say({ kind: 'unloaded', id: 1 });
  last().say({ kind: 'ready' });
  last().answer(['second']);
  expect(await answer).toBe('second');
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);

  const lost = expect(ask()).rejects.toThrow('could not be loaded');
  last().say({ kind: 'unloaded', id: 2 });
  last().say({ kind: 'ready' });
  last().say({ kind: 'unloaded', id: 2 });
  await lost;
});

test('a worker that is dead does not cost the question, and no text is blamed for it', async () => {
  const { last, ask, workers } = client();
  const first = ask();
  last().say({ kind: 'ready' });
  last().answer(['first']);
  await first;
  const second = ask();
  vi.advanceTimersByTime(5000);
  last().say({ kind: 'ready' });
  last().say({ kind: 'alive' });
  vi.advanceTimersByTime(6000);
  last().answer(['second']);
  expect(await second).toBe('second');
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a worker that breaks at a text loses that text', async () => {
  const { last, ask } = client();
  const lost = expect(ask()).rejects.toThrow('The judge stopped while it was at this text.');
  last().say({ kind: 'ready' });
  last().say({ kind: 'alive' });
  last().onerror?.({ message: 'boom' } as ErrorEvent);
  await lost;
});

test('a bug in the worker is told, and the worker goes on', async () => {
  const { last, ask, workers } = client();
  const lost = expect(ask()).rejects.toThrow('Waybill broke on this text (boom)');
  last().say({ kind: 'ready' });
  last().say({ kind: 'broke', id: last().asked[0]?.id ?? 0, reason: 'boom' });
  await lost;
  void ask();
  expect([workers.length, last().asked.length]).toEqual([1, 2]);
});

test('an answer to a question that was given up is not taken for that of another', async () => {
  const { workers, last, ask } = client();
  const lost = expect(ask()).rejects.toThrow();
  last().say({ kind: 'ready' });
  last().say({ kind: 'alive' });
  vi.advanceTimersByTime(10_000);
  await lost;
  const next = ask();
  workers[0]?.say({ kind: 'answer', id: 1, answer: { text: '', titles: ['old'] } });
  last().say({ kind: 'ready' });
  last().answer(['new']);
  expect(await next).toBe('new');
});

test('a worker that was warmed is the one that is asked', () => {
  const { asking, ask, workers, last } = client();
  asking.warm();
  asking.warm();
  void ask();
  expect([workers.length, last().asked.length]).toEqual([1, 1]);
});
