import { setOwn } from '../document/as-object.ts';
import type { Document } from '../document/document.ts';
import { lastStep, parentPointer } from '../document/pointer.ts';
import { valueAt } from '../document/value-at.ts';
import type { Edit } from '../problem.ts';
import { insertBlockEntry } from './block/insert-block-entry.ts';
import { entryPlace } from './entry-place.ts';
import { insertFlowEntry } from './flow/insert-flow-entry.ts';
import { isFlow } from './is-flow.ts';
import { layoutOf } from './print/layout.ts';
import { printJson } from './print/print-json.ts';
import { printFlowYaml } from './print/print-yaml.ts';
import { yamlScalar } from './print/yaml-scalar.ts';
import { replaceValue } from './replace-value.ts';

/**
 * Puts an entry at the end of a list or object. Objects on the way that do not exist yet are made.
 *
 * @param key null for an item of a list
 * @returns nothing where the parent is a scalar, or cannot be edited
 */
export function insertEntry(
  document: Document,
  parentPointer: string,
  key: string | null,
  value: unknown,
): Edit[] {
  const parent = valueAt(document.value, parentPointer);
  if (parent === undefined) return insertMissing(document, parentPointer, key, value);
  if (parent === null) return replaceValue(document, parentPointer, wrap(key, value));
  const place = entryPlace(document, parentPointer);
  const fits = typeof parent === 'object' && Array.isArray(parent) === (key === null);
  if (place === null || !fits || document.text[place.value.start] === '*') return [];
  if (!isFlow(document, parentPointer)) return insertBlockEntry(document, parentPointer, key, value);
  return insertFlowEntry(document, parentPointer, (indent) => printEntry(document, key, value, indent));
}

function insertMissing(document: Document, pointer: string, key: string | null, value: unknown): Edit[] {
  return pointer === ''
    ? []
    : insertEntry(document, parentPointer(pointer), lastStep(pointer), wrap(key, value));
}

function wrap(key: string | null, value: unknown): unknown {
  if (key === null) return [value];
  const object: Record<string, unknown> = {};
  setOwn(object, key, value);
  return object;
}

function printEntry(document: Document, key: string | null, value: unknown, indent: string | null): string {
  const layout = layoutOf(document);
  if (document.language === 'json')
    return (key === null ? '' : JSON.stringify(key) + layout.colon) + printJson(value, layout, indent);
  return (key === null ? '' : `${yamlScalar(key, null)}: `) + printFlowYaml(value);
}
