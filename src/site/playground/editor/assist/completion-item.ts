import type { languages } from 'monaco-editor/editor';
import type { Completion } from '../../../../core/assist/index.ts';
import { type Measured, rangeOf } from '../range-of.ts';

/** Monaco's own numbers (`CompletionItemKind`), which are no values outside a browser. */
const KINDS: Readonly<Record<Completion['kind'], languages.CompletionItemKind>> = {
  field: 3,
  value: 13,
  snippet: 28,
};
/** `CompletionItemInsertTextRule.KeepWhitespace` and `.InsertAsSnippet`: core has put in all blanks already. */
const AS_IT_IS = 1 | 4;

/**
 * A completion as Monaco takes it.
 * @param markdown of the completion, with its links made whole
 */
export function completionItem(
  model: Measured,
  { label, kind, detail, insert, start, end, also, order, preferred }: Completion,
  markdown: string,
): languages.CompletionItem {
  return {
    label: detail === '' ? label : { label, description: detail },
    kind: KINDS[kind],
    documentation: { value: markdown },
    insertText: insert,
    insertTextRules: AS_IT_IS,
    range: rangeOf(model, start, end),
    additionalTextEdits: also.map((edit) => ({
      range: rangeOf(model, edit.start, edit.end),
      text: edit.text,
    })),
    // Monaco sorts by letters.
    sortText: String(order).padStart(5, '0'),
    preselect: preferred,
  };
}
