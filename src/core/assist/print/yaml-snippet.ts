import { yamlScalar } from '../../edit/print/yaml-scalar.ts';
import type { Shape, ShapeMember } from './shape.ts';
import { snippetText, type TabStops } from './tab-stops.ts';

/** What a shape is in YAML: one line, or the lines of a block without the blanks in front of all of them. */
export type YamlSnippet = { readonly line: string } | { readonly lines: readonly string[] };

/** A shape as YAML. */
export function yamlSnippet(shape: Shape, unit: string, stops: TabStops): YamlSnippet {
  switch (shape.kind) {
    case 'fill':
      return {
        line: shape.text
          ? `"${stops.place(JSON.stringify(shape.hint).slice(1, -1))}"`
          : stops.place(shape.hint),
      };
    case 'choice':
      return { line: stops.choice(shape.values.map((value) => yamlScalar(value, null))) };
    case 'value':
      return { line: scalarOrFlow(shape.value) };
    case 'object':
      if (shape.members.length === 0) return { line: `{${stops.place('')}}` };
      return { lines: shape.members.flatMap((member) => yamlMember(member, unit, stops)) };
    case 'list':
      if (shape.items.length === 0) return { line: `[${stops.place('')}]` };
      return { lines: shape.items.flatMap((item) => yamlItem(item, unit, stops)) };
  }
}

/** The lines of `key: value`. */
export function yamlMember({ key, value }: ShapeMember, unit: string, stops: TabStops): string[] {
  const name = typeof key === 'string' ? snippetText(yamlScalar(key, null)) : stops.place(key.hint);
  const printed = yamlSnippet(value, unit, stops);
  return 'line' in printed
    ? [`${name}: ${printed.line}`]
    : [`${name}:`, ...printed.lines.map((line) => unit + line)];
}

/** The lines of `- value`. */
export function yamlItem(item: Shape, unit: string, stops: TabStops): string[] {
  const printed = yamlSnippet(item, unit, stops);
  if ('line' in printed) return [`- ${printed.line}`];
  const [first = '', ...rest] = printed.lines;
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

function scalarOrFlow(value: unknown): string {
  return snippetText(typeof value === 'object' ? JSON.stringify(value) : yamlScalar(value, null));
}
