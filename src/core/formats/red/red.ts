import { fields } from '../../../generated/red.fields.ts';
import type { FormatDefinition } from '../format-definition.ts';
import { redChecks } from './checks/red-checks.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { readRed } from './read/read-red.ts';
import { redRules } from './rules/red-rules.ts';
import { sign } from './sign.ts';
import { validateRed } from './validate-red.ts';

/** A RED file of Curious Containers. */
export const red: FormatDefinition = {
  ...sign,
  example,
  fields,
  read: readRed,
  validate: validateRed,
  explain,
  checks: redChecks,
  rules: redRules,
};
