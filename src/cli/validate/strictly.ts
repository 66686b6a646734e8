import type { Judgement } from '../../core/index.ts';

/** `--strict` promotes warnings and hints to errors. */
export function strictly(judgement: Judgement): Judgement {
  const problems = judgement.problems.map((problem) => ({ ...problem, severity: 'error' as const }));
  return { ...judgement, problems, accepted: problems.length === 0 };
}
