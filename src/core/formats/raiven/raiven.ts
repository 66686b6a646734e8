import { against, fields, fileNames, title } from '../../../generated/raiven.fields.ts';
import type { FormatDefinition } from '../format-definition.ts';

/** RAIVEN container. */
export const raiven: FormatDefinition = {
  id: 'raiven',
  title,
  platform: 'RAIVEN',
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
