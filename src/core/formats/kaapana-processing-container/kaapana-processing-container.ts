import { against, fields, fileNames, title } from '../../../generated/kaapana-processing-container.fields.ts';
import { validate } from '../../../generated/kaapana-processing-container.validate.js';
import type { FormatDefinition } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { evidence } from './evidence.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { ignoredKeys } from './ignored-keys.ts';
import { jinjaMarks } from './jinja-marks.ts';

/** The processing container of Kaapana's task API. */
export const kaapanaProcessingContainer: FormatDefinition = {
  id: 'kaapana-processing-container',
  title,
  platform: 'Kaapana',
  fileNames,
  against,
  example,
  fields,
  evidence,
  schemaNames: ['kaapana-processing-container.schema.json', 'ProcessingContainer.schema.json'],
  read: null,
  validate,
  explain,
  checks: [],
  rules: [jsonOnly, ignoredKeys, jinjaMarks],
};
