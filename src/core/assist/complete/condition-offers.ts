import type { FormatId } from '../../format.ts';
import { fieldMarkdown } from '../fields/field-markdown.ts';
import type { FieldPlace } from '../fields/field-place.ts';
import type { Shape } from '../print/shape.ts';
import { SCHEMA_TYPE } from '../schema/schema-type.ts';
import type { Spot } from '../spot/spot.ts';
import type { Offer } from './offer.ts';

/** Fields of a file's record on Flywheel that gears ask for, and a value of each. */
const CONDITIONS: readonly (readonly [name: string, value: string])[] = [
  ['type', 'dicom'],
  ['modality', 'MR'],
];

/** Conditions that a file input may set beside its own fields. */
export function conditionOffers({ kinds, node }: FieldPlace, spot: Spot, format: FormatId): Offer[] {
  // Where no names are known, `*` stands for entries of any name.
  if (node.named.size === 0) return [];
  const condition = kinds
    .flatMap(({ fields }) => fields)
    .find(({ step, field }) => step === '*' && field.type === SCHEMA_TYPE);
  if (condition === undefined) return [];
  return CONDITIONS.filter(([name]) => !spot.taken.has(name)).map(([name, value]) => ({
    label: name,
    kind: 'snippet',
    detail: 'a condition',
    markdown: fieldMarkdown(name, [condition.field], format),
    insert: spot.writer.member({ key: name, value: oneOf(value) }),
    preferred: false,
  }));
}

function oneOf(hint: string): Shape {
  const items: Shape[] = [{ kind: 'fill', text: true, hint }];
  return { kind: 'object', members: [{ key: 'enum', value: { kind: 'list', items } }] };
}
