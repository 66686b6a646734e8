import { fields } from '../../../generated/kaapana-task.fields.ts';
import { validate } from '../../../generated/kaapana-task.validate.js';
import type { FormatDefinition } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { hugeFactors } from '../kaapana-processing-container/checks/huge-factors.ts';
import { readTemplate } from '../kaapana-processing-container/jinja/read-template.ts';
import { sharedRules } from '../kaapana-processing-container/rules/shared-rules.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { formerLayout } from './rules/former-layout.ts';
import { hostFolders } from './rules/host-folders.ts';
import { imageName } from './rules/image-name.ts';
import { literalBraces } from './rules/literal-braces.ts';
import { memoryLimits } from './rules/memory-limits.ts';
import { settings } from './rules/settings.ts';
import { taskConfig } from './rules/task-config.ts';
import { templateChoice } from './rules/template-choice.ts';
import { sign } from './sign.ts';

/** A task of Kaapana's task API: one run of a processing container. */
export const kaapanaTask: FormatDefinition = {
  ...sign,
  example,
  fields,
  read: readTemplate,
  validate,
  explain,
  checks: [jsonOnly, hugeFactors],
  rules: [
    ...sharedRules,
    formerLayout,
    literalBraces,
    templateChoice,
    hostFolders,
    settings,
    memoryLimits,
    taskConfig,
    imageName,
  ],
};
