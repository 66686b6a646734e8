import type { Document, Place } from '../document/document.ts';
import { childPointer, parentPointer } from '../document/pointer.ts';
import { valueAt } from '../document/value-at.ts';
import type { Edit } from '../problem.ts';
import { replaceBlockValue } from './block/replace-block-value.ts';
import { entryPlace } from './entry-place.ts';
import { isFlow } from './is-flow.ts';
import { indentAt } from './lines.ts';
import { layoutOf } from './print/layout.ts';
import { printJson } from './print/print-json.ts';
import { printFlowYaml } from './print/print-yaml.ts';
import { quoteAt } from './print/yaml-scalar.ts';

/** Writes another value in the place of one. Empty where it cannot be edited, as what an alias stands for. */
export function replaceValue(document: Document, pointer: string, value: unknown): Edit[] {
  const place = entryPlace(document, pointer);
  if (place === null) return [];
  if (document.language === 'json') return replaceJson(document, pointer, place, value);
  return pointer !== '' && isFlow(document, parentPointer(pointer))
    ? [replaceFlow(document, place, value)]
    : replaceBlockValue(document, place, value);
}

function replaceJson(document: Document, pointer: string, place: Place, value: unknown): Edit[] {
  const { start, end } = place.value;
  const old = valueAt(document.value, pointer);
  // Brackets around a value, or their removal, leave the value itself as it is written.
  if (Array.isArray(value) && value.length === 1 && value[0] === old)
    return [
      { start, end: start, text: '[' },
      { start: end, end, text: ']' },
    ];
  const item = document.places.get(childPointer(pointer, 0))?.value;
  if (Array.isArray(old) && old.length === 1 && old[0] === value && item !== undefined)
    return [
      { start, end: item.start, text: '' },
      { start: item.end, end, text: '' },
    ];
  const oneLine = pointer !== '' && !document.text.slice(0, start).includes('\n');
  const indent = oneLine ? null : indentAt(document.text, start);
  return [{ start, end, text: printJson(value, layoutOf(document), indent) }];
}

function replaceFlow({ text }: Document, { key, value: { start, end } }: Place, value: unknown): Edit {
  // A key without a colon, as in `{a, b}`.
  if (start === end && key?.end === start) return { start, end, text: `: ${printFlowYaml(value)}` };
  const blank = start === end && /[:,]/.test(text[start - 1] ?? '') ? ' ' : '';
  return { start, end, text: blank + printFlowYaml(value, quoteAt(text, start)) };
}
