import { against, fields, fileNames, title } from '../../../generated/kaapana-task.fields.ts';
import type { FormatDefinition } from '../format-definition.ts';

/** Kaapana task. */
export const kaapanaTask: FormatDefinition = {
  id: 'kaapana-task',
  title,
  platform: 'Kaapana',
  fileNames,
  against,
  example: '',
  fields,
  evidence: () => [],
  schemaNames: ['kaapana-task.schema.json', 'Task.schema.json'],
  read: null,
  validate: null,
  explain: () => null,
  checks: [],
  rules: [],
};
