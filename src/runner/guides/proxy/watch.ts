import type { Engine } from '../../engine/engine.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Gpus } from './gpus.ts';
import type { RemovedImage } from './image-history.ts';

/** What a request is watched for: the example's journal and the engine behind the door. */
export interface Watch {
  readonly engine: Engine;
  readonly journal: Journal;
  /** The socket that the example's programs speak to. */
  readonly socketPath: string;
  /** The folder of all that is the example's on this host. */
  readonly root: string;
  /** What each container is given beyond what it asks for; null for nothing. */
  readonly gpus: Gpus | null;
  /** Containers known to be the example's, by their full ids. */
  readonly madeContainers: Set<string>;
  /** Ids of all images that were there before the example made its first, untagged ones too; asked once. */
  readonly imagesBefore: () => Promise<ReadonlySet<string>>;
  /** The door's own socket as a container has it, and the engine's socket that it took the place of. */
  readonly socketsSeen: Map<string, string>;
  /** Told the image of every container that the example makes; one with which Waybill tries the host is none. */
  readonly onImage: (name: string) => void;
  /** Told of each name that an image is about to lose. */
  readonly onRemoval: (image: RemovedImage) => void;
  /** Told why a request inside a tunnel was stopped: there the client can be told nothing. */
  readonly onFault: (error: unknown) => void;
}
