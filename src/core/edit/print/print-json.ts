import { jsonTypeOf } from '../../wording/json-type.ts';
import type { Layout } from './layout.ts';

/** A list of scalars stays in one line up to this length. */
const LONGEST_LINE = 80;

/**
 * A value as JSON in the layout of a text; NaN and Infinity as Python writes them.
 *
 * @param indent indentation of the line that the value begins in; null prints one line
 */
export function printJson(value: unknown, layout: Layout, indent: string | null): string {
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => printJson(item, layout, null)).join(layout.comma)}]`;
    const scalars = value.every((item) => !isFilled(item));
    if (indent === null || value.length === 0 || (scalars && line.length <= LONGEST_LINE)) return line;
    return lines('[', value, ']', layout, indent, (item, inner) => printJson(item, layout, inner));
  }
  if (jsonTypeOf(value) !== 'object')
    return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'null');
  const entries = Object.entries(value as object);
  const print = ([key, member]: [string, unknown], inner: string | null) =>
    JSON.stringify(key) + layout.colon + printJson(member, layout, inner);
  if (indent === null || entries.length === 0)
    return `{${entries.map((entry) => print(entry, null)).join(layout.comma)}}`;
  return lines('{', entries, '}', layout, indent, print);
}

function lines<Item>(
  open: string,
  items: readonly Item[],
  close: string,
  { eol, unit }: Layout,
  indent: string,
  print: (item: Item, indent: string) => string,
): string {
  const inner = indent + unit;
  const printed = items.map((item) => inner + print(item, inner));
  return `${open}${eol}${printed.join(`,${eol}`)}${eol}${indent}${close}`;
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
