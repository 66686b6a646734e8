import type { FormatId } from '../format.ts';
import type { AssistOptions } from './assist-options.ts';
import { fieldOffers } from './complete/field-offers.ts';
import { listOffers, type Offer } from './complete/offer.ts';
import { referenceOffers } from './complete/reference-offers.ts';
import { startOffers } from './complete/start-offers.ts';
import { valueOffers } from './complete/value-offers.ts';
import type { Completion } from './completion.ts';
import { completeDockerfile } from './dockerfile/complete-dockerfile.ts';
import type { FieldNode } from './fields/field-node.ts';
import { fieldPlace } from './fields/field-place.ts';
import { fieldTable } from './fields/field-tables.ts';
import { knownFormat } from './known-format.ts';
import { readForHelp } from './reading.ts';
import { namedElsewhere } from './references/named-elsewhere.ts';
import type { FoundSpot, Spot } from './spot/spot.ts';
import { spotAt } from './spot/spot-at.ts';
import { lastName } from './tree/last-name.ts';
import type { Step } from './tree/tree-value.ts';

/**
 * What can be written at an offset, also in a broken text. Of an empty text: a whole manifest of each format that it can be.
 * Never throws.
 */
export function completionsAt(text: string, offset: number, options: AssistOptions): readonly Completion[] {
  if (text.trim() === '') return startOffers(text, options);
  const reading = readForHelp(text, options);
  if (reading.language === 'dockerfile') return completeDockerfile(text, offset);
  const found = spotAt(reading, offset);
  if (found === null) return [];
  const format = knownFormat({ text, language: reading.language, tree: found.tree }, options);
  return format === null ? [] : listOffers(offersAt(found, format, options), found.spot);
}

function offersAt({ spot, tree }: FoundSpot, format: FormatId, options: AssistOptions): Offer[] {
  const table = fieldTable(format, tree);
  if (table === null) return [];
  const { role, steps } = spot;
  const place = fieldPlace(table, tree, steps, role === 'value');
  if (place === null) return [];
  const names = namedElsewhere(format, tree, spot, options);
  const references = names.length === 0 ? [] : referenceOffers(names, place, spot, format);
  if (role === 'item') return [...references, ...entryOffers(place.node.any, steps, spot, format)];
  const values = () => valueOffers(lastName(steps), place.fields, place.node, spot, format);
  if (role === 'value') return [...references, ...values()];
  return [...references, ...fieldOffers(place, spot, format), ...(spot.whole ? values() : [])];
}

function entryOffers(entry: FieldNode | null, steps: readonly Step[], spot: Spot, format: FormatId): Offer[] {
  return entry === null ? [] : valueOffers(lastName(steps), entry.fields, entry, spot, format);
}
