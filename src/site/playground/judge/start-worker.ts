import type { QuestionWorker } from './worker-client.ts';

/** The worker that judges: the same for every page that has one. */
export function startWorker(): QuestionWorker {
  return new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
}
