import { neighboursOf } from '../state/neighbours-of.ts';
import type { PlaygroundFile, PlaygroundState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Subject } from './questions.ts';
import { NoAnswer, type WorkerClient } from './worker-client.ts';

/** Judges what waits for it, the file that is shown first. Of what comes in meanwhile only the latest counts. */
export class Judging {
  readonly #store: Store;
  readonly #client: Pick<WorkerClient, 'ask'>;
  #running = false;

  constructor(store: Store, client: Pick<WorkerClient, 'ask'>) {
    this.#store = store;
    this.#client = client;
  }

  /** Begins where nothing is being judged; else what runs goes on with the state as it is then. */
  async run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let file = this.#next(); file !== undefined; file = this.#next()) await this.#judge(file);
    } finally {
      this.#running = false;
    }
  }

  #next(): PlaygroundFile | undefined {
    const { files, active } = this.#store.state();
    const waiting = files.filter(({ outcome }) => outcome.kind === 'judging');
    return waiting.find(({ id }) => id === active) ?? waiting[0];
  }

  async #judge(file: PlaygroundFile): Promise<void> {
    const state = this.#store.state();
    const { revision } = state;
    const { id } = file;
    try {
      const judgement = await this.#client.ask('judge', subjectOf(state, file));
      this.#store.apply({ kind: 'judged', id, revision, judgement });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.#store.apply({ kind: 'broke', id, revision, message: error.message });
    }
  }
}

/** A file as the worker is asked about it. */
export function subjectOf(state: PlaygroundState, { id, name, text, pinned }: PlaygroundFile): Subject {
  return { text, fileName: name, format: pinned, neighbours: neighboursOf(state, id) };
}
