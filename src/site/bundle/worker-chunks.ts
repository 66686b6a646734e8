/** What a bundler knows of a module. */
export interface BundledModule {
  readonly id: string;
  /** Whether a worker begins with it. */
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

/** The modules among which a reader's text is judged: one of them is needed until the verdict, and all are loaded. */
const PARTS = /\/core\/lazy\/parts\//;

/**
 * The file that a module of a worker is put into, so that a part comes in one piece: left to itself a bundler makes a file
 * for each set of parts that share a module, and files of 100 bytes that import them, which cost a round trip one after
 * another. What several parts share comes with the worker, which is there before all of them.
 *
 * @returns the name of the file; null lets the bundler decide
 */
export function workerChunk(id: string, moduleOf: (id: string) => BundledModule | null): string | null {
  const from = beginnings(id, moduleOf);
  if (from.some(({ isEntry }) => isEntry)) return 'worker';
  const parts = from.filter((beginning) => PARTS.test(beginning.id));
  if (parts.length > 1) return 'worker';
  const [first] = [...parts, ...from];
  // `meaning/index.ts` is called by its folder.
  return first?.id.replace(/\/index\.ts$/, '').replace(/^.*\/|\.ts$/g, '') ?? null;
}

/** As a bundler takes it. */
export const WORKER_CHUNKS = {
  includeDependenciesRecursively: false,
  groups: [
    {
      debugName: 'waybill-worker-chunks',
      name: (id: string, bundler: { getModuleInfo(id: string): BundledModule | null }) =>
        workerChunk(id, (each) => bundler.getModuleInfo(each)),
    },
  ],
};

/** The modules that the worker or an `import()` begins with and that cannot do without this one. */
function beginnings(id: string, moduleOf: (id: string) => BundledModule | null): readonly BundledModule[] {
  const seen = new Set([id]);
  const found: BundledModule[] = [];
  for (const each of seen) {
    const module = moduleOf(each);
    if (module === null) continue;
    if (module.isEntry || module.dynamicImporters.length > 0) found.push(module);
    for (const importer of module.importers) seen.add(importer);
  }
  return found;
}
