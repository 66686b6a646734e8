import type { LaunchEvent } from '../launch-event.ts';
import type { ContainerEnd } from './container-end.ts';
import { typedTime } from './typed-time.ts';

/** What may end a container before its time. */
interface StopReasons {
  readonly signal: AbortSignal;
  readonly timeoutMs: number | null;
  readonly onEvent: (event: LaunchEvent) => void | Promise<void>;
}

/** The longest that a timer of Node can wait; a longer time is no limit worth the name. */
const LONGEST_MS = 2 ** 31 - 1;

/** Ends a running container when its time is over or the caller has enough, whichever comes first. */
export class Stopper implements Disposable {
  readonly #reasons: StopReasons;
  readonly #stop: () => Promise<void>;
  readonly #timer: NodeJS.Timeout | null;
  #reason: ContainerEnd['stopped'] = null;
  #stopping: Promise<void> = Promise.resolve();

  /** @param stop ends the container politely, then hard */
  constructor(reasons: StopReasons, stop: () => Promise<void>) {
    const { signal, timeoutMs } = reasons;
    this.#reasons = reasons;
    this.#stop = stop;
    this.#timer =
      timeoutMs === null ? null : setTimeout(this.#onTime, Math.min(LONGEST_MS, Math.max(1, timeoutMs)));
    if (signal.aborted) this.#onAbort();
    else signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Why it was stopped; null where it was not. */
  get reason(): ContainerEnd['stopped'] {
    return this.#reason;
  }

  /** Resolves when what was asked of the engine has been answered. @throws what the engine said */
  async settled(): Promise<void> {
    await this.#stopping;
  }

  [Symbol.dispose](): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#reasons.signal.removeEventListener('abort', this.#onAbort);
  }

  #onTime = (): void =>
    this.#end('timed-out', `The time of ${typedTime(this.#reasons.timeoutMs ?? 0)} is over`);

  #onAbort = (): void => this.#end('cancelled', 'Stopping the container');

  #end(reason: 'timed-out' | 'cancelled', message: string): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    void this.#reasons.onEvent({ kind: 'stopping', message });
    this.#stopping = this.#stop();
    // Told by `settled`; nobody else listens until then.
    this.#stopping.catch(() => null);
  }
}
