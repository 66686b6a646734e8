import type { Field } from '../../field.ts';
import type { FormatId } from '../../format.ts';
import { fieldMarkdown } from '../fields/field-markdown.ts';
import type { FieldPlace } from '../fields/field-place.ts';
import { fieldShape } from '../fields/field-shape.ts';
import type { Spot } from '../spot/spot.ts';
import { conditionOffers } from './condition-offers.ts';
import { entryShapes } from './entry-shapes.ts';
import type { Offer } from './offer.ts';

/** The fields that an object does not have yet, those that it needs first, and whole entries where any name is allowed. */
export function fieldOffers(place: FieldPlace, spot: Spot, format: FormatId): Offer[] {
  const missing = place.kinds
    .flatMap(({ fields }) => fields)
    .filter(({ step }) => step !== '*' && !spot.taken.has(step));
  const possible = new Set(missing.map(({ step }) => step));
  const names = [...new Set(place.node.below.map(({ step }) => step))].filter((step) => possible.has(step));
  const described = names.map((name) => ({
    name,
    fields: missing.filter(({ step }) => step === name).map(({ field }) => field),
  }));
  // Where the kind is open, a field is needed only where every kind needs it.
  const isRequired = ({ fields }: { fields: readonly Field[] }) =>
    fields.length === place.kinds.length && fields.every(({ required }) => required);
  const sorted = [...described.filter(isRequired), ...described.filter((entry) => !isRequired(entry))];
  return [
    ...sorted.flatMap(({ name, fields }): Offer[] => {
      const [field] = fields;
      if (field === undefined) return [];
      const required = isRequired({ fields });
      return [
        {
          label: name,
          kind: 'field',
          detail: required ? `${field.type}, required` : field.type,
          markdown: fieldMarkdown(name, fields, format),
          insert: spot.writer.member({
            key: name,
            value: fieldShape(name, mergedField(fields), place.node.named.get(name)),
          }),
          preferred: required,
        },
      ];
    }),
    ...conditionOffers(place, spot, format),
    ...namedEntries(place, spot, format),
  ];
}

/** A field with the values of all kinds that are still open. */
export function mergedField(fields: readonly Field[]): Field {
  const [field] = fields as [Field, ...Field[]];
  if (fields.some(({ allowed }) => allowed === undefined)) return field;
  return { ...field, allowed: [...new Set(fields.flatMap(({ allowed }) => allowed ?? []))] };
}

/** New entries of an object whose keys the author chooses: one of each kind. */
function namedEntries({ node, fields }: FieldPlace, spot: Spot, format: FormatId): Offer[] {
  const entry = node.any;
  const [field] = entry?.fields ?? [];
  // Where names are known, `*` stands for entries of a list or for conditions.
  const isList = fields.some(({ type }) => type.startsWith('list'));
  if (entry === null || field === undefined || node.named.size > 0 || isList) return [];
  return entryShapes(entry, field).map(({ label, shape }) => ({
    label,
    kind: 'snippet',
    detail: field.type,
    markdown: fieldMarkdown(label, [field], format),
    insert: spot.writer.member({ key: { hint: 'name' }, value: shape }),
    preferred: false,
  }));
}
