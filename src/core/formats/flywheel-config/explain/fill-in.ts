import { own } from '../../../document/as-object.ts';
import { asText } from '../../../wording/as-text.ts';

/** A value for what is missing, and whether it had to be invented. */
export interface FilledIn {
  readonly value: unknown;
  readonly invented: boolean;
}

const BY_TYPE: Readonly<Record<string, unknown>> = {
  array: [],
  boolean: false,
  integer: 0,
  null: null,
  number: 0,
  object: {},
  string: '',
};

/** The default of an option, else the first value that it allows, else one of its type; for an input an empty record. */
export function fillIn(described: unknown, what: 'option' | 'input', name: string): FilledIn {
  if (what === 'input') return { value: record(own(described, 'base'), name), invented: true };
  const byDefault = own(described, 'default');
  if (byDefault !== undefined) return { value: byDefault, invented: false };
  const allowed = own(described, 'enum');
  if (Array.isArray(allowed) && allowed.length > 0) return { value: allowed[0], invented: true };
  const type = [own(described, 'type')].flat()[0];
  return { value: own(BY_TYPE, asText(type)) ?? null, invented: true };
}

function record(base: unknown, name: string): unknown {
  if (base === 'api-key') return { base, key: '' };
  if (base === 'context') return { base, found: false, value: null };
  return { base: 'file', location: { path: `/flywheel/v0/input/${name}/FILE`, name: 'FILE' } };
}
