import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import {
  type Example,
  type ExampleResult,
  exampleKeys,
  type Guide,
  type KeyFile,
} from '../../../docs/index.ts';
import { endpointText } from '../../engine/endpoint.ts';
import { unmetAtOnce } from '../../needs/missing-needs.ts';
import type { ExampleRun } from '../run/example-run.ts';
import type { GuidesHost } from '../run/guides-host.ts';
import { cachedResult } from './cached-result.ts';
import { exampleFacts } from './example-facts.ts';
import { filesOf } from './files-of.ts';
import { imageIds } from './image-ids.ts';
import type { Pass } from './pass.ts';
import { openPassStore } from './pass-store.ts';

/** What is remembered of examples that passed. */
export interface GuidesCache {
  /** The result of an example of which nothing has changed since it passed; null where it must run. */
  resultOf(guide: Guide, example: Example): Promise<ExampleResult | null>;
  /** The last pass, whatever has changed since. */
  lastPass(guide: Guide, example: Example): Pass | null;
  /** Remembers a run that passed; forgets nothing for one that failed. */
  remember(run: ExampleRun): Promise<void>;
}

/** Opens the cache of a run; without a folder it knows nothing and keeps nothing. */
export function openGuidesCache(world: GuidesHost): GuidesCache {
  const { engine, options, onEvent } = world;
  const folder = options.cacheFolder;
  if (folder === null) return FORGETFUL;
  const store = openPassStore(folder, (why) =>
    onEvent({ kind: 'notice', text: `The cache is left aside where it is of no use: ${why}.` }),
  );
  const idOf = imageIds(engine);
  const place = engine === null ? 'no engine' : endpointText(engine.endpoint);
  const nameOf = (guide: Guide, { id }: Example): string =>
    JSON.stringify([resolve(guide.path), id, place, options.gpus]);
  const keyOf = async (guide: Guide, example: Example): Promise<string | null> => {
    const files = new Map(guide.examples.map((one) => [one, filesOf(dirname(guide.path), one)]));
    const chain = chainOf(guide, example);
    if (chain.some((one) => files.get(one) === null)) return null;
    const keys = exampleKeys(guide.examples, (one): readonly KeyFile[] => files.get(one) ?? [], sha256);
    return sha256(JSON.stringify([keys.get(example.id), await exampleFacts(example, world)]));
  };
  const keys = new Map<Example, string | null>();
  return {
    resultOf: async (guide, example) => {
      const key = await keyOf(guide, example);
      keys.set(example, key);
      const pass = store.read(nameOf(guide, example));
      if (pass === null || key === null || pass.key !== key || options.keep || options.mode === 'update') {
        return null;
      }
      if ((await unmetAtOnce(example.needs, world.host)).length > 0) return null;
      for (const { name, id } of pass.bases) if ((await idOf(name)) !== id) return null;
      const recorded = options.recorded?.(guide, example, pass.host)?.kept ?? [];
      const isOther = pass.kept.some(({ path, sha256: hash }) => {
        const known = example.same.includes(path) && recorded.find((kept) => kept.path === path);
        return known !== undefined && known !== false && known.sha256 !== hash;
      });
      return isOther ? null : cachedResult(example, pass);
    },
    lastPass: (guide, example) => store.read(nameOf(guide, example)),
    remember: async ({ guide, example, result, host, bases, basesKnown }) => {
      const before = keys.get(example) ?? null;
      if (result.verdict !== 'passed' || !basesKnown || before === null) return;
      // What was changed while it ran may not be what has passed.
      if ((await keyOf(guide, example)) !== before) return;
      const { durationMs, kept } = result;
      const leftovers = result.leftovers.filter(({ severity }) => severity === 'warning');
      store.write(nameOf(guide, example), {
        version: 1,
        example: `${guide.path}#${example.id}`,
        key: before,
        durationMs,
        host,
        bases,
        leftovers,
        kept,
      });
    },
  };
}

const FORGETFUL: GuidesCache = {
  resultOf: async () => null,
  lastPass: () => null,
  remember: async () => {},
};

/** An example and all that it continues. */
function chainOf(guide: Guide, example: Example): readonly Example[] {
  const earlier = guide.examples.find(({ id }) => id === example.continues);
  return earlier === undefined ? [example] : [example, ...chainOf(guide, earlier)];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
