import type { Field } from '../../core/index.ts';

/** A rule of a field: a few words, and the values that they are about. */
export interface FieldRule {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a table says about a field beside its meaning: allowed values, default, and where it applies at all. */
export function fieldRules(field: Field): FieldRule[] {
  const rules: FieldRule[] = [];
  if (field.allowed !== undefined) {
    rules.push({
      name: field.allowed.length === 1 ? 'Always' : 'One of',
      values: field.allowed.map((value) => JSON.stringify(value)),
    });
  }
  if (field.default !== undefined) rules.push({ name: 'Default', values: [JSON.stringify(field.default)] });
  if (field.only !== undefined) rules.push({ name: 'Only in', values: [field.only] });
  if (field.open) rules.push({ name: 'Any key may be used here', values: [] });
  return rules;
}
