import { fields } from '../../../generated/flywheel-config.fields.ts';
import { validate } from '../../../generated/flywheel-config.validate.js';
import { longIntegers } from '../flywheel-gear/checks/long-integers.ts';
import type { FormatDefinition } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { judgedByManifest } from './checks/judged-by-manifest.ts';
import { example } from './example.ts';
import { inputs } from './rules/inputs.ts';
import { noManifest } from './rules/no-manifest.ts';
import { sign } from './sign.ts';

/** The config.json of a gear's run. */
export const flywheelConfig: FormatDefinition = {
  ...sign,
  example,
  fields,
  read: null,
  validate,
  explain: () => null,
  checks: [jsonOnly, longIntegers, judgedByManifest],
  rules: [noManifest, inputs],
};
