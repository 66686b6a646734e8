import type { Example, ExampleResult, Guide, Unit } from '../../../docs/index.ts';
import type { GuidesCache } from '../cache/guides-cache.ts';

/** What the cache makes of units: results that hold still, and units with the examples that must run. */
export interface UnitsToRun {
  readonly known: readonly {
    readonly guide: Guide;
    readonly example: Example;
    readonly result: ExampleResult;
  }[];
  readonly coming: readonly Unit[];
}

/** Asks the cache for each example. One that must run needs what it continues, which then runs again too. */
export async function unitsToRun(units: readonly Unit[], cache: GuidesCache): Promise<UnitsToRun> {
  const parts = await Promise.all(units.map((unit) => partOf(unit, cache)));
  return {
    known: parts.flatMap(({ known }) => known),
    coming: parts.map(({ coming }) => coming).filter(({ examples }) => examples.length > 0),
  };
}

async function partOf({ guide, examples }: Unit, cache: GuidesCache) {
  const results = new Map<Example, ExampleResult>();
  for (const example of examples) {
    const result = await cache.resultOf(guide, example);
    if (result !== null) results.set(example, result);
  }
  const mustRun = new Set<string>();
  for (const example of examples.toReversed()) {
    if (results.has(example) && !mustRun.has(example.id)) continue;
    mustRun.add(example.id);
    if (example.continues !== null) mustRun.add(example.continues);
  }
  const known = [...results].flatMap(([example, result]) =>
    mustRun.has(example.id) ? [] : [{ guide, example, result }],
  );
  return { known, coming: { guide, examples: examples.filter(({ id }) => mustRun.has(id)) } };
}
