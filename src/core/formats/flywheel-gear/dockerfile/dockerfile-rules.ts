import type { Rule } from '../../format-definition.ts';
import { dockerfileBash } from './dockerfile-bash.ts';
import { dockerfileEnvironment } from './dockerfile-environment.ts';
import { dockerfileManifest } from './dockerfile-manifest.ts';
import { dockerfileRun } from './dockerfile-run.ts';
import { dockerfileWorkdir } from './dockerfile-workdir.ts';

/** What Flywheel asks of the Dockerfile of a gear; silent where no manifest of a gear lies beside it. */
export const flywheelDockerfileRules: readonly Rule[] = [
  dockerfileManifest,
  dockerfileRun,
  dockerfileWorkdir,
  dockerfileEnvironment,
  dockerfileBash,
];
