import type { FormatId } from '../../format.ts';
import { fieldMarkdown } from '../fields/field-markdown.ts';
import type { FieldPlace } from '../fields/field-place.ts';
import type { NameElsewhere } from '../references/named-elsewhere.ts';
import type { Spot } from '../spot/spot.ts';
import { entryShapes } from './entry-shapes.ts';
import type { Offer } from './offer.ts';

/** Names that are used elsewhere, as keys with the rest of their entry, or as values. */
export function referenceOffers(
  names: readonly NameElsewhere[],
  place: FieldPlace,
  spot: Spot,
  format: FormatId,
): Offer[] {
  const entry = place.node.any;
  const field = entry?.fields[0];
  return names
    .filter(({ name }) => !spot.taken.has(name))
    .flatMap(({ name, where }, index): Offer[] => {
      const about = { label: name, detail: `named in ${where}`, preferred: index === 0 };
      if (spot.role === 'value') {
        const insert = spot.writer.value({ kind: 'value', value: name });
        return [{ ...about, kind: 'value', markdown: fieldMarkdown(name, place.fields, format), insert }];
      }
      if (entry === null || field === undefined) return [];
      const [form] = entryShapes(entry, field);
      if (form === undefined) return [];
      const insert = spot.writer.member({ key: name, value: form.shape });
      return [{ ...about, kind: 'field', markdown: fieldMarkdown(name, [field], format), insert }];
    });
}
