import { fields } from '../../../generated/kaapana-processing-container.fields.ts';
import { validate } from '../../../generated/kaapana-processing-container.validate.js';
import type { FormatDefinition } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { hugeFactors } from './checks/huge-factors.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { readTemplate } from './jinja/read-template.ts';
import { jinjaMarks } from './rules/jinja-marks.ts';
import { legacyPrograms } from './rules/legacy-programs.ts';
import { sharedRules } from './rules/shared-rules.ts';
import { startCommands } from './rules/start-commands.ts';
import { sign } from './sign.ts';

/** The processing container of Kaapana's task API. */
export const kaapanaProcessingContainer: FormatDefinition = {
  ...sign,
  example,
  fields,
  read: readTemplate,
  validate,
  explain,
  checks: [jsonOnly, hugeFactors],
  rules: [...sharedRules, jinjaMarks, startCommands, legacyPrograms],
};
