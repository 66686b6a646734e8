import { dockerfileChecks, dockerfileRules } from '../dockerfile/rules/dockerfile-rules.ts';
import type { FormatDefinition } from '../format-definition.ts';
import { rootDockerfile } from './checks/root-dockerfile.ts';
import { example } from './example.ts';
import { readRaiven } from './read-raiven.ts';
import { classicBuilder } from './rules/classic-builder.ts';
import { dockerfileName } from './rules/dockerfile-name.ts';
import { environment } from './rules/environment.ts';
import { mounts } from './rules/mounts.ts';
import { retiredNames } from './rules/retired-names.ts';
import { start } from './rules/start.ts';
import { writtenInput } from './rules/written-input.ts';
import { sign } from './sign.ts';

/** RAIVEN container: a Dockerfile and the program beside it. All that holds for Dockerfiles holds for it too. */
export const raiven: FormatDefinition = {
  ...sign,
  example,
  fields: [],
  read: readRaiven,
  validate: null,
  explain: () => null,
  checks: [rootDockerfile, ...dockerfileChecks],
  rules: [
    ...dockerfileRules,
    dockerfileName,
    retiredNames,
    environment,
    start,
    mounts,
    classicBuilder,
    writtenInput,
  ],
};
