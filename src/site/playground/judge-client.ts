import type { JudgeReply, JudgeRequest } from './judge-message.ts';

/** How long one text may take, in milliseconds; a worker that is silent longer is ended and started anew. */
const PATIENCE_MS = 10_000;

/** The worker's side of `Worker` that is used here. */
export interface JudgeWorker {
  postMessage(request: JudgeRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<JudgeReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Sends texts to be judged, the latest only: what comes in while one is judged waits, and replaces what waited. */
export class JudgeClient {
  readonly #start: () => JudgeWorker;
  readonly #answer: (reply: JudgeReply) => void;
  #worker: JudgeWorker | null = null;
  #current: JudgeRequest | null = null;
  #waiting: JudgeRequest | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param start makes a worker; called at the first text and after one that had to be ended
   * @param answer gets each reply
   */
  constructor(start: () => JudgeWorker, answer: (reply: JudgeReply) => void) {
    this.#start = start;
    this.#answer = answer;
  }

  judge(request: JudgeRequest): void {
    if (this.#current !== null) {
      this.#waiting = request;
      return;
    }
    this.#current = request;
    this.#worker ??= this.#listenTo(this.#start());
    this.#timer = setTimeout(
      () => this.#giveUp('Judging this text took longer than 10 seconds.'),
      PATIENCE_MS,
    );
    this.#worker.postMessage(request);
  }

  #listenTo(worker: JudgeWorker): JudgeWorker {
    worker.onmessage = (event) => this.#finish(event.data);
    worker.onerror = (event) =>
      this.#giveUp(`The judge could not be started: ${event.message}. Load the page again.`);
    return worker;
  }

  #giveUp(message: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    if (this.#current !== null) this.#finish({ kind: 'broke', revision: this.#current.revision, message });
  }

  #finish(reply: JudgeReply): void {
    clearTimeout(this.#timer);
    const next = this.#waiting;
    this.#current = null;
    this.#waiting = null;
    this.#answer(reply);
    if (next !== null) this.judge(next);
  }
}
