import { flywheelDockerfileRules } from '../../flywheel-gear/dockerfile/dockerfile-rules.ts';
import type { Rule } from '../../format-definition.ts';
import { kaapanaDockerfileRules } from '../../kaapana-processing-container/dockerfile/dockerfile-rules.ts';

/** What single platforms ask of a Dockerfile; each rule looks itself whether the Dockerfile is meant for its platform. */
export const platformRules: readonly Rule[] = [...flywheelDockerfileRules, ...kaapanaDockerfileRules];
