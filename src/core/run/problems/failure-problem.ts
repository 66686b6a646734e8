import type { Explanation } from '../../failure/explain-output.ts';
import { failurePage } from '../../failure/failure-page.ts';
import type { RunProblem } from '../run-result.ts';

/**
 * A known failure that the output of a run shows, as one of its problems. It explains; what failed is another one.
 * @param isAlone true where nothing else says that something is wrong, so that it is a warning
 */
export function failureProblem({ id, title, cause, remedy }: Explanation, isAlone = false): RunProblem {
  return {
    id: `failure/${id}`,
    severity: isAlone ? 'warning' : 'hint',
    message: `${title} ${cause}`,
    help: remedy,
    url: failurePage(id),
  };
}
