import type { Explanation } from '../../failure/explain-output.ts';
import type { RunProblem } from '../run-result.ts';

/** A known failure that the output of a run shows, as one of its problems. It explains; what failed is another one. */
export function failureProblem({ id, title, cause, remedy }: Explanation): RunProblem {
  return {
    id: `failure/${id}`,
    severity: 'hint',
    message: `${title} ${cause}`,
    help: remedy,
    url: `/failures/#${id}`,
  };
}
