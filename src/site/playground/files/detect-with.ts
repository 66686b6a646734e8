import { NoAnswer, type WorkerClient } from '../judge/worker-client.ts';
import { neighboursOf } from '../state/neighbours-of.ts';
import { EMPTY_PLAYGROUND, reduce } from '../state/reduce.ts';
import type { Detect } from './open-files.ts';

/** The judge tells what a file is by its content, seen beside the manifests of the same folder. */
export function detectWith(client: Pick<WorkerClient, 'ask'>): Detect {
  return async ({ path, text }, beside) => {
    const given = [{ path, text }, ...beside].map((file) => ({
      name: file.path,
      text: file.text,
      format: null,
    }));
    const state = reduce(EMPTY_PLAYGROUND, { kind: 'opened', files: given, others: [], active: 0 });
    try {
      const neighbours = neighboursOf(state, state.active);
      return (await client.ask('judge', { text, fileName: path, format: null, neighbours })).format;
    } catch (error) {
      if (error instanceof NoAnswer) return 'no-answer';
      throw error;
    }
  };
}
