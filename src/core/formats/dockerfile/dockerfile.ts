import { against, fields, fileNames, title } from '../../../generated/dockerfile.fields.ts';
import type { FormatDefinition } from '../format-definition.ts';

/** Dockerfile. */
export const dockerfile: FormatDefinition = {
  id: 'dockerfile',
  title,
  platform: 'BuildKit',
  fileNames,
  against,
  example: '',
  fields,
  evidence: () => [],
  schemaNames: [],
  read: null,
  validate: null,
  explain: () => null,
  checks: [],
  rules: [],
};
