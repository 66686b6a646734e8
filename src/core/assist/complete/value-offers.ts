import type { Field } from '../../field.ts';
import type { FormatId } from '../../format.ts';
import { code, fieldMarkdown } from '../fields/field-markdown.ts';
import type { FieldNode } from '../fields/field-node.ts';
import { fieldShape } from '../fields/field-shape.ts';
import { usualValues } from '../fields/usual-values.ts';
import { SCHEMA_TYPE } from '../schema/schema-type.ts';
import type { Spot } from '../spot/spot.ts';
import { entryShapes } from './entry-shapes.ts';
import { mergedField } from './field-offers.ts';
import type { Offer } from './offer.ts';

/** The values that a field can have, as far as they are known. */
export function valueOffers(
  name: string,
  fields: readonly Field[],
  node: FieldNode,
  spot: Spot,
  format: FormatId,
): Offer[] {
  return mergedByType(fields).flatMap((field) => [
    ...plainValues(name, field, spot, format),
    ...wholeValues(name, field, node, spot, format),
  ]);
}

/** Fields of several kinds of object that differ in the values they allow, as one. */
function mergedByType(fields: readonly Field[]): Field[] {
  if (fields.length < 2 || fields.some(({ allowed }) => allowed === undefined)) return [...fields];
  return [mergedField(fields)];
}

function plainValues(name: string, field: Field, spot: Spot, format: FormatId): Offer[] {
  const { allowed, type } = field;
  const values: unknown[] = [...(allowed ?? usualValues(format, field.pointer))];
  if (allowed === undefined && /\btrue or false\b/.test(type)) values.push(true, false);
  const isScalar = typeof field.default !== 'object' || field.default === null;
  if (field.default !== undefined && isScalar && !values.includes(field.default))
    values.unshift(field.default);
  if (/\bnull\b/.test(type) && !values.includes(null)) values.push(null);
  return values
    .filter((value) => !spot.quoted || typeof value === 'string')
    .map((value) => ({
      label: value === '' ? '""' : typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
      kind: 'value',
      detail: value === field.default ? 'default' : '',
      markdown: `${code(value)}\n\n${fieldMarkdown(name, [field], format)}`,
      insert: spot.writer.value({ kind: 'value', value }),
      preferred: value === field.default || allowed?.length === 1,
    }));
}

/** An object or list with all that it needs. */
function wholeValues(name: string, field: Field, node: FieldNode, spot: Spot, format: FormatId): Offer[] {
  if (spot.quoted || field.allowed !== undefined) return [];
  const isObject =
    /\bobject\b/.test(field.type) && !field.type.startsWith('list of') && !field.type.startsWith('text');
  const isList = field.type.startsWith('list of');
  if (!isObject && !isList && field.type !== SCHEMA_TYPE) return [];
  const shapes = isObject
    ? entryShapes(node, field)
    : [{ label: isList ? 'new list' : 'new schema', shape: fieldShape(name, field, node) }];
  return shapes.map(({ label, shape }) => ({
    label,
    kind: 'snippet',
    detail: field.type,
    markdown: fieldMarkdown(name, [field], format),
    insert: spot.writer.value(shape),
    preferred: false,
  }));
}
