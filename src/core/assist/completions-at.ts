import type { FormatId } from '../format.ts';
import type { AssistOptions } from './assist-options.ts';
import { fieldOffers } from './complete/field-offers.ts';
import { listOffers, type Offer } from './complete/offer.ts';
import { startOffers } from './complete/start-offers.ts';
import { valueOffers } from './complete/value-offers.ts';
import type { Completion } from './completion.ts';
import { fieldPlace } from './fields/field-place.ts';
import { fieldTable } from './fields/field-tables.ts';
import { knownFormat } from './known-format.ts';
import { type Reading, readForHelp } from './reading.ts';
import type { Spot } from './spot/spot.ts';
import { spotAt } from './spot/spot-at.ts';

/**
 * What can be written at an offset, also in a broken text. Of an empty text: a whole manifest of each format that it can be.
 * Never throws.
 */
export function completionsAt(text: string, offset: number, options: AssistOptions): readonly Completion[] {
  if (text.trim() === '') return startOffers(text, options);
  const reading = readForHelp(text, options);
  const spot = spotAt(reading, offset);
  const format = spot === null ? null : knownFormat(reading, options);
  if (spot === null || format === null) return [];
  return listOffers(offersAt(reading, spot, format), spot);
}

function offersAt({ tree }: Reading, spot: Spot, format: FormatId): Offer[] {
  const table = fieldTable(format, tree);
  if (table === null) return [];
  const { role, steps } = spot;
  const place = fieldPlace(table, tree, steps, role === 'value');
  if (place === null) return [];
  if (role === 'key') return fieldOffers(place, spot, format);
  if (role === 'value')
    return valueOffers(String(steps.at(-1) ?? ''), place.fields, place.node, spot, format);
  const { any } = place.node;
  return any === null ? [] : valueOffers(String(steps.at(-1) ?? ''), any.fields, any, spot, format);
}
