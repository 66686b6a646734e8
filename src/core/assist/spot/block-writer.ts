import { yamlScalar } from '../../edit/print/yaml-scalar.ts';
import type { Shape, ShapeMember } from '../print/shape.ts';
import { snippetText, TabStops } from '../print/tab-stops.ts';
import { yamlItem, yamlMember, yamlSnippet } from '../print/yaml-snippet.ts';
import type { Writer } from './spot.ts';

/** What stands around a spot in a block. */
export interface BlockSurroundings {
  /** The blanks in front of what follows the first line. */
  readonly indent: string;
  readonly unit: string;
}

/** Writes keys of a block; a value that stands for all of the block stands at the place of the key. */
export function keyWriter({ indent, unit }: BlockSurroundings, named: boolean): Writer {
  return {
    member: (member) => (named ? keyName(member) : joined(yamlMember(member, unit, new TabStops()), indent)),
    value: (shape) => joined(linesOf(shape, unit), indent),
  };
}

/** Writes the value of a key: in its line, or in the lines below, one level deeper. */
export function valueWriter(
  { indent, unit }: BlockSurroundings,
  quote: '"' | "'" | null,
  blank: boolean,
): Writer {
  const front = blank ? ' ' : '';
  return {
    member: (member) => joined(yamlMember(member, unit, new TabStops()), indent),
    value: (shape) => {
      if (quote !== null) return quotedRest(shape, quote);
      const printed = yamlSnippet(shape, unit, new TabStops());
      return 'line' in printed
        ? `${front}${printed.line}`
        : printed.lines.map((line) => `\n${indent}${unit}${line}`).join('');
    },
  };
}

/** Writes an entry of a list, with its hyphen. */
export function itemWriter({ indent, unit }: BlockSurroundings): Writer {
  return {
    member: (member) => joined(yamlMember(member, unit, new TabStops()), indent),
    value: (shape) => joined(yamlItem(shape, unit, new TabStops()), indent),
  };
}

function keyName({ key }: ShapeMember): string {
  return snippetText(yamlScalar(typeof key === 'string' ? key : key.hint, null));
}

function linesOf(shape: Shape, unit: string): readonly string[] {
  const printed = yamlSnippet(shape, unit, new TabStops());
  return 'line' in printed ? [printed.line] : printed.lines;
}

function joined(lines: readonly string[], indent: string): string {
  return lines.join(`\n${indent}`);
}

/** A text behind the quote that stands already. */
function quotedRest(shape: Shape, quote: '"' | "'"): string {
  const value = shape.kind === 'value' ? String(shape.value) : '';
  const inner = quote === '"' ? JSON.stringify(value).slice(1, -1) : value.replaceAll("'", "''");
  return `${snippetText(inner)}${quote}`;
}
