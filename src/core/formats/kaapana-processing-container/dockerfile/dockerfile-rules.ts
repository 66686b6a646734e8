import type { Rule } from '../../format-definition.ts';
import { dockerfileBuild } from './dockerfile-build.ts';
import { dockerfileLegacy } from './dockerfile-legacy.ts';
import { dockerfileManifest } from './dockerfile-manifest.ts';

/** What Kaapana asks of the Dockerfile of a processing container; part of the rules of the Dockerfile. */
export const kaapanaDockerfileRules: readonly Rule[] = [
  dockerfileManifest,
  dockerfileLegacy,
  dockerfileBuild,
];
