import { against, fields, fileNames, title } from '../../../generated/dockerfile.fields.ts';
import { parseDockerfile } from '../../document/dockerfile/parse-dockerfile.ts';
import type { FormatDefinition } from '../format-definition.ts';
import { evidence } from './evidence.ts';
import { example } from './example.ts';
import { dockerfileChecks, dockerfileRules } from './rules/dockerfile-rules.ts';
import { platformRules } from './rules/platform-rules.ts';

/** Dockerfile. */
export const dockerfile: FormatDefinition = {
  id: 'dockerfile',
  title,
  platform: 'BuildKit',
  fileNames,
  against,
  example,
  fields,
  evidence,
  schemaNames: [],
  read: parseDockerfile,
  validate: null,
  explain: () => null,
  checks: dockerfileChecks,
  rules: [...dockerfileRules, ...platformRules],
};
