import { endProblems } from './end-problems.ts';
import { gpuProblems } from './gpu-problems.ts';
import { imageProblems } from './image-problems.ts';
import { outputProblems } from './output-problems.ts';
import { refusalProblems } from './refusal-problems.ts';
import type { RunProblemText } from './run-problem-text.ts';

/** The problems of one moment of a run. */
interface RunProblemGroup {
  /** The moment, in words. */
  readonly when: string;
  readonly problems: readonly RunProblemText[];
}

/** Every problem that a run can report, but known failures, in the order of a run's life. */
export const RUN_PROBLEM_GROUPS: readonly RunProblemGroup[] = [
  { when: 'Before anything is started', problems: refusalProblems },
  { when: 'While the image is looked for, pulled or built', problems: imageProblems },
  { when: 'While GPUs are asked for', problems: gpuProblems },
  { when: 'When the container ends', problems: endProblems },
  { when: 'When the outputs are looked at', problems: outputProblems },
];

/** The same without the moments. */
export const RUN_PROBLEMS: readonly RunProblemText[] = RUN_PROBLEM_GROUPS.flatMap(({ problems }) => problems);
