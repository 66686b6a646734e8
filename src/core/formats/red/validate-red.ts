import { validate as generated } from '../../../generated/red.validate.js';
import type { SchemaError, Validate } from '../../schema/schema-error.ts';
import { withCommands } from './former-connector.ts';
import { olderVersion } from './red-version.ts';

/** All that breaks the schema of RED 9, whatever version a document names; a check tells of connectors of RED 5. */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  if (generated(withCommands(value))) return [];
  // That one of two branches of the schema applied says nothing beside what is wrong in it.
  return (generated.errors ?? []).filter(({ keyword }) => keyword !== 'if');
}

/** Says nothing of a document of an older version: a check of the format tells that, and what stands in its way. */
export const validateRed: Validate = (value) => {
  validateRed.errors = olderVersion(value) === null ? schemaErrors(value) : [];
  return validateRed.errors.length === 0;
};
