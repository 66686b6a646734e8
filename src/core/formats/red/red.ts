import { against, fields, fileNames, title } from '../../../generated/red.fields.ts';
import type { FormatDefinition } from '../format-definition.ts';

/** RED experiment. */
export const red: FormatDefinition = {
  id: 'red',
  title,
  platform: 'Curious Containers',
  fileNames,
  against,
  example: '',
  fields,
  evidence: () => [],
  schemaNames: ['red.schema.json', 'red-9.json'],
  read: null,
  validate: null,
  explain: () => null,
  checks: [],
  rules: [],
};
