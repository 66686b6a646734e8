import { against, fields, fileNames, title } from '../../../generated/kaapana-processing-container.fields.ts';
import { validate } from '../../../generated/kaapana-processing-container.validate.js';
import type { FormatDefinition } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { hugeFactors } from './checks/huge-factors.ts';
import { evidence } from './evidence.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { readTemplate } from './jinja/read-template.ts';
import { jinjaMarks } from './rules/jinja-marks.ts';
import { legacyPrograms } from './rules/legacy-programs.ts';
import { sharedRules } from './rules/shared-rules.ts';
import { startCommands } from './rules/start-commands.ts';

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
  read: readTemplate,
  validate,
  explain,
  checks: [jsonOnly, hugeFactors],
  rules: [...sharedRules, jinjaMarks, startCommands, legacyPrograms],
};
