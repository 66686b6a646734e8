import { against, fields, fileNames, title } from '../../../generated/flywheel-config.fields.ts';
import type { FormatDefinition } from '../format-definition.ts';

/** Flywheel config. */
export const flywheelConfig: FormatDefinition = {
  id: 'flywheel-config',
  title,
  platform: 'Flywheel',
  fileNames,
  against,
  example: '',
  fields,
  evidence: () => [],
  schemaNames: ['flywheel-config.schema.json'],
  read: null,
  validate: null,
  explain: () => null,
  checks: [],
  rules: [],
};
