import { asObject, setOwn } from '../../../document/as-object.ts';
import type { Document, Place } from '../../../document/document.ts';
import type { Parsed } from '../../../document/parsed.ts';
import { childPointer } from '../../../document/pointer.ts';
import { plainScalar } from './plain-scalar.ts';
import { refuseRepeated } from './refuse-repeated.ts';
import { ruamelScalar } from './ruamel-scalar.ts';

/**
 * A YAML document with the values that ruamel.yaml gives to it: `1_000` and `0b11` are numbers there, and `<<` puts the
 * entries of another mapping in. Dates stay texts here; a check of the format looks for them.
 */
export function asRuamelReads(parsed: Parsed): Parsed {
  const findings = parsed.findings.map(refuseRepeated);
  const { document } = parsed;
  if (document === null) return { ...parsed, findings };
  const places = new Map(document.places);
  const value = readValue(document.value, '', document, places);
  return { ...parsed, document: { ...document, value, places }, findings };
}

function readValue(value: unknown, pointer: string, document: Document, places: Map<string, Place>): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => readValue(item, childPointer(pointer, index), document, places));
  const object = asObject(value);
  if (object !== null) return readObject(object, pointer, document, places);
  const place = places.get(pointer);
  const plain = place === undefined ? null : plainScalar(document, place.value);
  const scalar = plain === null ? null : ruamelScalar(plain);
  return scalar?.kind === 'number' ? scalar.value : value;
}

function readObject(
  object: Readonly<Record<string, unknown>>,
  pointer: string,
  document: Document,
  places: Map<string, Place>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const merge = childPointer(pointer, '<<');
  const key = places.get(merge)?.key ?? null;
  const merges = key !== null && plainScalar(document, key) === '<<' ? [object['<<']].flat() : [];
  merges.forEach((source, index) => {
    const from = Array.isArray(object['<<']) ? childPointer(merge, index) : merge;
    mergeInto(result, asObject(source) ?? {}, { from, pointer }, document, places);
  });
  for (const [name, value] of Object.entries(object)) {
    if (name !== '<<' || merges.length === 0)
      setOwn(result, name, readValue(value, childPointer(pointer, name), document, places));
  }
  return result;
}

/** Of several mappings that are merged the first that has a key gives it its value. */
function mergeInto(
  result: Record<string, unknown>,
  source: Readonly<Record<string, unknown>>,
  { from, pointer }: { readonly from: string; readonly pointer: string },
  document: Document,
  places: Map<string, Place>,
): void {
  for (const [name, value] of Object.entries(source)) {
    if (Object.hasOwn(result, name)) continue;
    const place = places.get(childPointer(from, name));
    const target = childPointer(pointer, name);
    if (place !== undefined && !places.has(target)) places.set(target, place);
    setOwn(result, name, readValue(value, target, document, places));
  }
}
