import type { Example } from '../guide.ts';
import type { ExampleResult } from '../result.ts';
import { notRunSteps } from './not-run-steps.ts';

/** The result of an example that was not run: listed only, on a page with a problem, or behind one that failed. */
export function notRun(example: Example): ExampleResult {
  return {
    id: example.id,
    verdict: 'not-run',
    cached: false,
    missing: [],
    durationMs: 0,
    steps: example.steps.flatMap(notRunSteps),
    leftovers: [],
    kept: [],
    notes: [],
  };
}
