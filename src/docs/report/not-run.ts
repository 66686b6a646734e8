import type { Example } from '../guide.ts';
import type { ExampleResult } from '../result.ts';

/** The result of an example that was not run: listed only, on a page with a problem, or behind one that failed. */
export function notRun(example: Example): ExampleResult {
  const steps = example.steps.map(({ line, kind }) => ({
    line,
    kind,
    verdict: 'not-run' as const,
    exitCode: null,
    message: null,
    diff: null,
    explained: [],
  }));
  return {
    id: example.id,
    verdict: 'not-run',
    cached: false,
    missing: [],
    durationMs: 0,
    steps,
    leftovers: [],
    kept: [],
    notes: [],
  };
}
