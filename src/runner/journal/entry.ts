import type { Endpoint } from '../engine/endpoint.ts';

/**
 * The key of our label on containers, networks and volumes; its value is empty. The token is in the key, so that a
 * page that runs `waybill` itself has both labels.
 */
export function exampleLabel(token: string): string {
  return `org.waybill.example.${token}`;
}

/** Whose journal this is, and what belongs to the example on this host. First line of the file. */
export interface JournalHeader {
  readonly version: 1;
  /** Unique to the example; the value of our label. */
  readonly token: string;
  readonly pid: number;
  /** When that process started, in words of the host, so that a reused pid is no living owner. */
  readonly pidStart: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The folder with workspace, HOME and socket. */
  readonly root: string;
  readonly home: string;
  /** Null where the example uses no engine. */
  readonly endpoint: Endpoint | null;
  /** `--keep`: the folder stays even if the process dies. */
  readonly keep: boolean;
}

/** What the engine gives no label of ours, written before the request that makes it goes on. `at` is milliseconds since 1970. */
export type JournalEntry =
  /** An image name that is about to be made, moved or removed, and the image that it named before. */
  | { readonly kind: 'tag'; readonly name: string; readonly before: string | null; readonly at: number }
  /** What a name has come to mean by a request of the example; null where that is not known. */
  | { readonly kind: 'named'; readonly name: string; readonly id: string | null }
  /** An image without a name that was made. */
  | { readonly kind: 'image'; readonly id: string }
  | { readonly kind: 'volume'; readonly name: string }
  /** A container that the engine made by itself, as a classic builder does. */
  | { readonly kind: 'container'; readonly id: string }
  /** All is cleaned but names that another run has, too; whoever is the last puts them back. */
  | { readonly kind: 'waiting' };
