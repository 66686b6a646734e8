import { yamlScalar } from '../../edit/print/yaml-scalar.ts';
import type { Shape, ShapeMember } from './shape.ts';
import { snippetText, type TabStops } from './tab-stops.ts';

/** How JSON is written at a place. */
export interface JsonManner {
  /** The blanks that the line begins with, and one level more. */
  readonly indent: string;
  readonly unit: string;
  /** `: ` or `:`. */
  readonly colon: string;
  /** Brackets within YAML: keys need no quotes, and all stands in one line. */
  readonly inYaml: boolean;
}

/** A shape as JSON, over several lines where it is more than a scalar. */
export function jsonSnippet(shape: Shape, manner: JsonManner, stops: TabStops): string {
  switch (shape.kind) {
    case 'fill':
      return shape.text ? `"${stops.place(insideQuotes(shape.hint))}"` : stops.place(shape.hint);
    case 'choice':
      return shape.values.every((value) => typeof value === 'string')
        ? `"${stops.choice(shape.values.map((value) => insideQuotes(String(value))))}"`
        : stops.choice(shape.values.map((value) => JSON.stringify(value)));
    case 'value':
      return snippetText(JSON.stringify(shape.value) ?? 'null');
    case 'object':
      return lines('{', shape.members, '}', manner, stops, (member, inner) =>
        jsonMember(member, inner, stops),
      );
    case 'list':
      return lines('[', shape.items, ']', manner, stops, (item, inner) => jsonSnippet(item, inner, stops));
  }
}

/** A key with its value. */
export function jsonMember({ key, value }: ShapeMember, manner: JsonManner, stops: TabStops): string {
  const name = typeof key === 'string' ? keyName(key, manner) : `"${stops.place(insideQuotes(key.hint))}"`;
  return `${name}${manner.colon}${jsonSnippet(value, manner, stops)}`;
}

/** A key as it is written at a place. */
export function keyName(key: string, { inYaml }: Pick<JsonManner, 'inYaml'>): string {
  return snippetText(inYaml ? yamlScalar(key, null) : JSON.stringify(key));
}

function lines<Item>(
  open: string,
  items: readonly Item[],
  close: string,
  manner: JsonManner,
  stops: TabStops,
  print: (item: Item, inner: JsonManner) => string,
): string {
  if (items.length === 0) return `${open}${stops.place('')}${close}`;
  const inner = { ...manner, indent: manner.indent + manner.unit };
  if (manner.inYaml) return `${open}${items.map((item) => print(item, inner)).join(', ')}${close}`;
  const printed = items.map((item) => `${inner.indent}${print(item, inner)}`);
  return `${open}\n${printed.join(',\n')}\n${manner.indent}${close}`;
}

function insideQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
