import type { Engine } from '../../../../src/runner/engine/engine.ts';
import type { Watch } from '../../../../src/runner/guides/proxy/watch.ts';
import type { Journal } from '../../../../src/runner/journal/journal.ts';

/** What requests are watched for in a test; nothing was there before. */
export function testWatch(engine: Engine, journal: Journal, more: Partial<Watch> = {}): Watch {
  return {
    engine,
    journal,
    socketPath: '/r/door.sock',
    root: '/r',
    gpus: null,
    madeContainers: new Set(),
    imagesBefore: async () => new Set(),
    socketsSeen: new Map(),
    onImage: () => {},
    onRemoval: () => {},
    onFault: () => {},
    ...more,
  };
}
