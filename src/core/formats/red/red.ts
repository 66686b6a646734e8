import { against, fields, fileNames, title } from '../../../generated/red.fields.ts';
import type { FormatDefinition } from '../format-definition.ts';
import { redChecks } from './checks/red-checks.ts';
import { evidence } from './evidence.ts';
import { example } from './example.ts';
import { explain } from './explain.ts';
import { readRed } from './read/read-red.ts';
import { redRules } from './rules/red-rules.ts';
import { validateRed } from './validate-red.ts';

/** A RED file of Curious Containers. */
export const red: FormatDefinition = {
  id: 'red',
  title,
  platform: 'Curious Containers',
  fileNames,
  against,
  example,
  fields,
  evidence,
  schemaNames: ['red.schema.json', 'red-9.json'],
  read: readRed,
  validate: validateRed,
  explain,
  checks: redChecks,
  rules: redRules,
};
