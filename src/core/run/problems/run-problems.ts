import { endProblems } from './end-problems.ts';
import { gpuProblems } from './gpu-problems.ts';
import { imageProblems } from './image-problems.ts';
import { outputProblems } from './output-problems.ts';
import type { RunProblemText } from './run-problem-text.ts';

/** Every problem that a run can report, but known failures. */
export const RUN_PROBLEMS: readonly RunProblemText[] = [
  ...imageProblems,
  ...gpuProblems,
  ...endProblems,
  ...outputProblems,
];
