import { RUN_PROBLEM_GROUPS, type RunProblemText } from '../../core/index.ts';

/** When a problem of a run shows, and the others of that moment. */
export interface RunProblemGroup {
  readonly when: string;
  readonly others: readonly RunProblemText[];
}

/** The moment that a problem belongs to. */
export function runProblemGroup(problem: RunProblemText): RunProblemGroup {
  const group = RUN_PROBLEM_GROUPS.find(({ problems }) => problems.includes(problem));
  return {
    when: group?.when ?? '',
    others: (group?.problems ?? []).filter((other) => other !== problem),
  };
}
