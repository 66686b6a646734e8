import type { Asked, Questions, Reply } from './questions.ts';

/** How long one answer may take, in milliseconds; a worker that is silent longer is ended and started anew. */
const PATIENCE_MS = 10_000;
/** How long a worker that does nothing may take to say that a question has come. */
const WAKING_MS = 5000;

const KEPT = 'Your text stays here.';
const UNLOADED = `The judge could not be loaded. ${KEPT} Check the connection, then judge again; if that does not help, load the page again.`;
const STOPPED = `The judge stopped while it was at this text. ${KEPT}`;
const TOO_LONG = `Judging this text took longer than ${PATIENCE_MS / 1000} seconds, so it was stopped. ${KEPT}`;

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
  /** Whether a worker was lost with it before, through no fault of the text. */
  readonly again: boolean;
}

/**
 * Asks the worker, one question at a time. A worker that takes too long loses the question that it was at; those that wait go to
 * a new one. So does, once, the question of a worker that was not there: it or a part of it could not be loaded, or it is dead.
 */
export class WorkerClient {
  readonly #start: () => QuestionWorker;
  readonly #waiting: Waiting[] = [];
  #worker: QuestionWorker | null = null;
  #ready = false;
  /** Whether the worker has said that the current question came. */
  #heard = false;
  #current: Waiting | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;
  #settle = () => {};
  /** Comes when the worker has all that it needs: what is fetched behind that keeps no verdict waiting. */
  readonly settled = new Promise<void>((settled) => {
    this.#settle = settled;
  });

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
      this.#waiting.push({ asked, resolve, reject, again: false });
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
      // One that was ended may have said something before.
      if (worker === this.#worker) this.#hear(data);
    };
    worker.onerror = () => {
      if (worker !== this.#worker) return;
      if (this.#ready && this.#heard) this.#giveUp(STOPPED);
      else this.#tryAgain();
    };
    return worker;
  }

  #hear(reply: Reply): void {
    if (reply.kind === 'ready' || reply.kind === 'alive') {
      this.#ready = true;
      this.#heard = reply.kind === 'alive' && this.#current !== null;
      if (this.#current !== null) this.#watch();
    } else if (reply.kind === 'settled') this.#settle();
    else if (reply.id === this.#current?.asked.id) {
      if (reply.kind === 'unloaded') {
        this.#tryAgain();
        return;
      }
      const { resolve, reject } = this.#current;
      this.#end();
      if (reply.kind === 'answer') resolve(reply.answer as never);
      else
        reject(new NoAnswer(`Waybill broke on this text (${reply.reason}). Please report it with the text.`));
      this.#next();
    }
  }

  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#heard
      ? setTimeout(() => this.#giveUp(TOO_LONG), PATIENCE_MS)
      : setTimeout(() => this.#tryAgain(), WAKING_MS);
  }

  /** A new worker gets the question that this one lost, unless it was lost so before. */
  #tryAgain(): void {
    const lost = this.#current;
    if (lost !== null && !lost.again) {
      this.#current = null;
      this.#waiting.unshift({ ...lost, again: true });
    }
    this.#giveUp(UNLOADED);
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
    this.#heard = false;
    this.#current = null;
  }
}
