import type { languages } from 'monaco-editor/editor';
import type { OutlineEntry } from '../../../../core/assist/index.ts';
import { type Measured, rangeOf } from '../range-of.ts';

/** Monaco's own numbers (`SymbolKind`), which are no values outside a browser. */
const KINDS: Readonly<Record<OutlineEntry['kind'], languages.SymbolKind>> = {
  object: 18,
  list: 17,
  value: 19,
  instruction: 11,
};

/** An entry of the outline as Monaco takes it. */
export function documentSymbol(
  model: Measured,
  { name, detail, kind, start, end, nameStart, nameEnd, children }: OutlineEntry,
): languages.DocumentSymbol {
  return {
    // The list shows names alone, and an instruction is told from its like by what it says.
    name: kind === 'instruction' ? `${name} ${detail}` : name,
    detail,
    kind: KINDS[kind],
    tags: [],
    range: rangeOf(model, start, end),
    selectionRange: rangeOf(model, nameStart, nameEnd),
    children: children.map((child) => documentSymbol(model, child)),
  };
}
