import type { Explanations } from '../../explanations.ts';
import { flywheelDockerfileExplanations } from '../flywheel-gear/dockerfile/dockerfile-explanations.ts';
import { kaapanaDockerfileExplanations } from '../kaapana-processing-container/dockerfile/dockerfile-explanations.ts';
import { buildExplanations } from './explanations/explanations-of-build.ts';
import { syntaxExplanations } from './explanations/explanations-of-syntax.ts';

/** What each problem of this format means; those of single platforms are written beside their rules. */
export const explanations: Explanations = {
  ...syntaxExplanations,
  ...buildExplanations,
  ...flywheelDockerfileExplanations,
  ...kaapanaDockerfileExplanations,
};
