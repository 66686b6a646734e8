import type { ServerResponse } from 'node:http';
import type { Network } from './network.ts';

/** So much of one answer goes out before the next one has its turn, in bytes. */
const TURN = 4096;

interface Waiting {
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly arrived: () => void;
  sent: number;
}

/**
 * The one line between a visitor and the host: all answers share it and take turns. The tools of a browser slow each thread
 * by itself, so that a page and its worker would have a line each.
 */
export class SharedLink {
  readonly #network: Network;
  readonly #waiting: Waiting[] = [];
  /** When all that was sent has gone through, by `performance.now()`. */
  #freeAt = 0;
  #running = false;

  constructor(network: Network) {
    this.#network = network;
  }

  /**
   * Ends an answer with its body.
   * @param roundTrips that pass before its first byte
   * @param arrived hears of each piece when it is there
   */
  send(response: ServerResponse, body: Buffer, roundTrips: number, arrived: () => void): void {
    setTimeout(() => {
      this.#waiting.push({ response, body, arrived, sent: 0 });
      if (!this.#running) void this.#run();
    }, this.#network.roundTripMs * roundTrips);
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#freeAt = Math.max(this.#freeAt, performance.now());
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const { response, body, arrived, sent } = next;
      const piece = body.subarray(sent, sent + TURN);
      // Counted on from the time before, so that a timer that is late does not make the line slower.
      this.#freeAt += (piece.length * 8 * 1000) / this.#network.bitsPerSecond;
      const wait = this.#freeAt - performance.now();
      if (wait > 0) await new Promise((passed) => setTimeout(passed, wait));
      next.sent += piece.length;
      if (next.sent >= body.length) response.end(piece);
      else {
        response.write(piece);
        this.#waiting.push(next);
      }
      arrived();
    }
    this.#running = false;
  }
}
