import { parseDockerfile } from '../../document/dockerfile/parse-dockerfile.ts';
import type { FormatDefinition } from '../format-definition.ts';
import { example } from './example.ts';
import { dockerfileChecks, dockerfileRules } from './rules/dockerfile-rules.ts';
import { platformRules } from './rules/platform-rules.ts';
import { sign } from './sign.ts';

/** Dockerfile. */
export const dockerfile: FormatDefinition = {
  ...sign,
  example,
  fields: [],
  read: parseDockerfile,
  validate: null,
  explain: () => null,
  checks: dockerfileChecks,
  rules: [...dockerfileRules, ...platformRules],
};
