import type { Engine } from '../engine/engine.ts';
import type { Journal } from '../journal/journal.ts';
import type { Gpus } from './gpus.ts';

/** What a request is watched for: the example's journal and the engine behind the door. */
export interface Watch {
  readonly engine: Engine;
  readonly journal: Journal;
  /** What each container is given beyond what it asks for; null for nothing. */
  readonly gpus: Gpus | null;
  /** Told the image of every container that the example makes; one with which Waybill tries the host is none. */
  readonly onImage: (name: string) => void;
  /** Told why a request inside a tunnel was stopped: there the client can be told nothing. */
  readonly onFault: (error: unknown) => void;
}
