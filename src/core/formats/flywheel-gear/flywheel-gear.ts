import { fields } from '../../../generated/flywheel-gear.fields.ts';
import { validate } from '../../../generated/flywheel-gear.validate.js';
import type { FormatDefinition } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { longIntegers } from './checks/long-integers.ts';
import { wholeNumbers } from './checks/whole-numbers.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { capabilities } from './rules/capabilities.ts';
import { command } from './rules/command.ts';
import { disabled } from './rules/disabled.ts';
import { dockerImage } from './rules/docker-image.ts';
import { documentedNames } from './rules/documented-names.ts';
import { environment } from './rules/environment.ts';
import { fragmentPatterns } from './rules/fragment-patterns.ts';
import { idleKeywords } from './rules/idle-keywords.ts';
import { image } from './rules/image.ts';
import { links } from './rules/links.ts';
import { misspeltKeywords } from './rules/misspelt-keywords.ts';
import { names } from './rules/names.ts';
import { optionBounds } from './rules/option-bounds.ts';
import { optionDefaults } from './rules/option-defaults.ts';
import { optionIds } from './rules/option-ids.ts';
import { optionTypes } from './rules/option-types.ts';
import { sign } from './sign.ts';

/** The manifest of a Flywheel gear. */
export const flywheelGear: FormatDefinition = {
  ...sign,
  example,
  fields,
  read: null,
  validate,
  explain,
  checks: [jsonOnly, wholeNumbers, longIntegers],
  rules: [
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
