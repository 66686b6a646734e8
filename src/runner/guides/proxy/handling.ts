import type { Watch } from './watch.ts';

/** A request as a rule sees it. */
export interface ProxiedRequest {
  readonly method: string;
  /** Without the API version (`/containers/create`). */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Reads the whole body; only for the small JSON ones. */
  body(): Promise<Buffer>;
  readonly watch: Watch;
}

/** What a rule wants done beyond passing the request on; what it leaves out passes as it is. */
export interface Handling {
  /** Answers in place of the engine, which never hears of the request. */
  readonly reply?: { readonly status: number; readonly json: unknown };
  /** Another query. */
  readonly query?: URLSearchParams;
  /** Another body; given where the rule has read it. */
  readonly body?: Buffer;
  /** Sees each line of a progress stream on its way. */
  readonly onLine?: (line: string) => void;
  /** Rewrites each line of an answer that may never end, on its way. */
  readonly rewriteLine?: (line: string) => string;
  /** Called when the answer has come through before the client sees its end, or with false when it broke off. */
  readonly onEnd?: (isWhole: boolean) => Promise<void>;
  /** Sees the whole answer of a request that succeeded before the client does, and may rewrite it. */
  readonly onAnswer?: (text: string) => Promise<string> | string;
}

/** One kind of request that is more than passed on. */
export interface Rule {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: RegExp;
  /** Called before anything is sent to the engine: what it writes to the journal is on disk by then. */
  readonly handle: (request: ProxiedRequest, match: RegExpMatchArray) => Promise<Handling> | Handling;
}
