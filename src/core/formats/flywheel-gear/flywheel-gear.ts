import { against, fields, fileNames, title } from '../../../generated/flywheel-gear.fields.ts';
import { validate } from '../../../generated/flywheel-gear.validate.js';
import type { FormatDefinition } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { evidence } from './evidence.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { optionDefaults } from './option-defaults.ts';
import { wholeNumbers } from './whole-numbers.ts';

/** The manifest of a Flywheel gear. */
export const flywheelGear: FormatDefinition = {
  id: 'flywheel-gear',
  title,
  platform: 'Flywheel',
  fileNames,
  against,
  example,
  fields,
  evidence,
  schemaNames: [
    'flywheel-gear.schema.json',
    'gears/spec/manifest.schema.json',
    'gears/master/spec/manifest.schema.json',
  ],
  read: null,
  validate,
  explain,
  checks: [wholeNumbers],
  rules: [jsonOnly, optionDefaults],
};
