import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JudgeClient, type JudgeWorker } from '../../../src/site/playground/judge-client.ts';
import type { JudgeReply, JudgeRequest } from '../../../src/site/playground/judge-message.ts';

class FakeWorker implements JudgeWorker {
  readonly asked: JudgeRequest[] = [];
  ended = false;
  onmessage: JudgeWorker['onmessage'] = null;
  onerror: JudgeWorker['onerror'] = null;
  postMessage(request: JudgeRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(revision: number): void {
    const data: JudgeReply = { revision, kind: 'broke', message: 'as asked' };
    this.onmessage?.(new MessageEvent('message', { data }));
  }
}

const request = (revision: number): JudgeRequest => ({
  revision,
  text: `${revision}`,
  format: null,
  want: 'judgement',
});

function client() {
  const workers: FakeWorker[] = [];
  const replies: JudgeReply[] = [];
  const judge = new JudgeClient(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    (reply) => replies.push(reply),
  );
  return { judge, workers, replies };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('of the texts that come in while one is judged, only the last is sent, once', () => {
  const { judge, workers, replies } = client();
  for (const revision of [1, 2, 3]) judge.judge(request(revision));
  const asked = () => workers[0]?.asked.map(({ revision }) => revision);
  expect(asked()).toEqual([1]);
  workers[0]?.answer(1);
  expect(asked()).toEqual([1, 3]);
  workers[0]?.answer(3);
  expect(asked()).toEqual([1, 3]);
  expect(replies.map(({ revision }) => revision)).toEqual([1, 3]);
});

test('a worker that stays silent is ended, said so, and replaced at the next text', () => {
  const { judge, workers, replies } = client();
  judge.judge(request(1));
  vi.advanceTimersByTime(10_000);
  expect(workers[0]?.ended).toBe(true);
  expect(replies).toEqual([{ kind: 'broke', revision: 1, message: expect.stringContaining('10 seconds') }]);
  judge.judge(request(2));
  expect(workers).toHaveLength(2);
});
