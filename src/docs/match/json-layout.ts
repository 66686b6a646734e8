import type { Node } from 'jsonc-parser';

/** How a page lays out its JSON, as far as new values follow it. */
export interface JsonLayout {
  /** Blanks of one level, null where everything stands on one line. */
  readonly unit: string | null;
  readonly colon: string;
  /** Between two entries on one line. */
  readonly comma: string;
}

/** Read off a page's text; a page without any has two blanks a level. */
export function jsonLayout(text: string): JsonLayout {
  const colon = /":\S/.test(text) && !/":\s/.test(text) ? ':' : ': ';
  const comma = /,\S/.test(text) && !/,\s/.test(text) ? ',' : ', ';
  const json = text.trim();
  if (json !== '' && !json.includes('\n')) return { unit: null, colon, comma };
  return { unit: /\n([ \t]+)\S/.exec(json)?.[1] ?? '  ', colon, comma };
}

/**
 * A value as it is written into a page: literals as the program wrote them, all digits kept.
 * @param source the text that `node` was read from; `indent` the blanks before the line on which the value begins
 */
export function printJson(node: Node, source: string, layout: JsonLayout, indent: string): string {
  const { offset, length, children = [] } = node;
  if (node.type !== 'object' && node.type !== 'array') return source.slice(offset, offset + length);
  const [open, close] = node.type === 'object' ? ['{', '}'] : ['[', ']'];
  if (children.length === 0) return open + close;
  const { unit } = layout;
  const inner = indent + (unit ?? '');
  const entries = children.map((child) => printEntry(child, source, layout, inner));
  if (unit === null) return `${open}${entries.join(layout.comma)}${close}`;
  return `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`;
}

/** An element of a list, or a property with its key. */
export function printEntry(node: Node, source: string, layout: JsonLayout, indent: string): string {
  const [key, value] = node.type === 'property' ? (node.children ?? []) : [];
  if (key === undefined || value === undefined) return printJson(node, source, layout, indent);
  const name = source.slice(key.offset, key.offset + key.length);
  return `${name}${layout.colon}${printJson(value, source, layout, indent)}`;
}
