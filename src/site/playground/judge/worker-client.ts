import type { Asked, Questions, Reply } from './questions.ts';

/** How long one answer may take, in milliseconds; a worker that is silent longer is ended and started anew. */
const PATIENCE_MS = 10_000;

/** The part of `Worker` that is used here. */
export interface QuestionWorker {
  postMessage(asked: Asked): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What was asked has no answer; the message says why, for the reader of the page. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: NoAnswer) => void;
}

/**
 * Asks the worker, one question at a time. A worker that breaks or takes too long loses the question that it was at; those
 * that wait go to a new one.
 */
export class WorkerClient {
  readonly #start: () => QuestionWorker;
  readonly #waiting: Waiting[] = [];
  #worker: QuestionWorker | null = null;
  #ready = false;
  #current: Waiting | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  /** @param start makes a worker; called at the first question and after one that had to be ended */
  constructor(start: () => QuestionWorker) {
    this.#start = start;
  }

  /** Starts the worker before there is a question, so that it is there in time. */
  warm(): void {
    this.#worker ??= this.#listenTo(this.#start());
  }

  /** @throws NoAnswer where the worker cannot be loaded, breaks, or takes longer than ten seconds */
  ask<Kind extends keyof Questions>(
    kind: Kind,
    ask: Questions[Kind]['ask'],
  ): Promise<Questions[Kind]['answer']> {
    this.#count += 1;
    const asked: Asked = { id: this.#count, kind, ask };
    return new Promise<Questions[Kind]['answer']>((resolve, reject) => {
      this.#waiting.push({ asked, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#current !== null) return;
    // Who writes waits for the verdict and for nothing else.
    const verdict = this.#waiting.findIndex(({ asked }) => asked.kind === 'judge');
    [this.#current = null] = this.#waiting.splice(Math.max(0, verdict), 1);
    if (this.#current === null) return;
    this.warm();
    this.#worker?.postMessage(this.#current.asked);
    // Loading takes as long as the network does.
    if (this.#ready) this.#watch();
  }

  #listenTo(worker: QuestionWorker): QuestionWorker {
    worker.onmessage = ({ data }) => {
      if (data.kind === 'ready') {
        this.#ready = true;
        if (this.#current !== null) this.#watch();
      } else if (data.id === this.#current?.asked.id) {
        const { resolve, reject } = this.#current;
        this.#end();
        if (data.kind === 'answer') resolve(data.answer as never);
        else
          reject(
            new NoAnswer(`Waybill broke on this text (${data.reason}). Please report it with the text.`),
          );
        this.#next();
      }
    };
    worker.onerror = ({ message }) =>
      this.#giveUp(
        `The judge could not be started${message ? `: ${message}` : ''}. Check the connection and load the page again.`,
      );
    return worker;
  }

  #watch(): void {
    this.#timer = setTimeout(
      () => this.#giveUp('Judging this text took longer than 10 seconds.'),
      PATIENCE_MS,
    );
  }

  #giveUp(message: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = false;
    const lost = this.#current;
    this.#end();
    lost?.reject(new NoAnswer(message));
    this.#next();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#current = null;
  }
}
