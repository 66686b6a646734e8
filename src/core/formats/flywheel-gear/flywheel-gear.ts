import { against, fields, fileNames, title } from '../../../generated/flywheel-gear.fields.ts';
import { validate } from '../../../generated/flywheel-gear.validate.js';
import type { FormatDefinition } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { capabilities } from './capabilities.ts';
import { command } from './command.ts';
import { disabled } from './disabled.ts';
import { dockerImage } from './docker-image.ts';
import { documentedNames } from './documented-names.ts';
import { environment } from './environment.ts';
import { evidence } from './evidence.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { fragmentPatterns } from './fragment-patterns.ts';
import { idleKeywords } from './idle-keywords.ts';
import { image } from './image.ts';
import { links } from './links.ts';
import { longIntegers } from './long-integers.ts';
import { misspeltKeywords } from './misspelt-keywords.ts';
import { names } from './names.ts';
import { optionBounds } from './option-bounds.ts';
import { optionDefaults } from './option-defaults.ts';
import { optionIds } from './option-ids.ts';
import { optionTypes } from './option-types.ts';
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
  checks: [wholeNumbers, longIntegers],
  rules: [
    jsonOnly,
    optionDefaults,
    optionBounds,
    idleKeywords,
    misspeltKeywords,
    fragmentPatterns,
    optionIds,
    optionTypes,
    names,
    links,
    capabilities,
    disabled,
    image,
    dockerImage,
    command,
    environment,
    documentedNames,
  ],
};
