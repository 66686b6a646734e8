import { findMarks } from '../../../formats/kaapana-processing-container/jinja/find-marks.ts';
import type { Mark } from '../../../formats/kaapana-processing-container/jinja/mark.ts';
import { evaluate, type Names, NotRendered } from './evaluate.ts';

/** A rendered text and what it looked up, or why there is none. */
export type Rendered =
  | { readonly kind: 'text'; readonly text: string; readonly read: ReadonlySet<string> }
  /** `what` is the mark or place, `reason` continues "Jinja2 refuses the template: …", null where only Waybill gives up. */
  | { readonly kind: 'refused'; readonly what: string; readonly reason: string | null };

/**
 * Renders a text as Kaapana does before it reads it as JSON (processing_container/common.py, `_parse_with_jinja`, kaapana
 * 09bb59b), where it holds expressions only. What is not set is marked, see `unset`.
 */
export function renderTemplate(text: string, names: Names): Rendered {
  const { marks, fault } = findMarks(text);
  if (fault !== null)
    return { kind: 'refused', what: text.slice(fault.start, fault.end), reason: fault.reason };
  const read = new Set<string>();
  const pieces: string[] = [];
  let end = 0;
  let stripsNext = false;
  for (const mark of marks) {
    const before = text.slice(end, mark.start);
    const left = stripsNext ? before.trimStart() : before;
    pieces.push(text[mark.start + 2] === '-' ? left.trimEnd() : left);
    const rendered = renderMark(mark, names, (name) => read.add(name));
    if (rendered === null) return { kind: 'refused', what: text.slice(mark.start, mark.end), reason: null };
    pieces.push(rendered);
    end = mark.end;
    stripsNext = text[mark.end - 3] === '-';
  }
  const rest = text.slice(end);
  return { kind: 'text', text: pieces.join('') + (stripsNext ? rest.trimStart() : rest), read };
}

/** Null where it is not rendered here. */
function renderMark({ kind, tokens }: Mark, names: Names, read: (name: string) => void): string | null {
  if (kind === 'comment') return '';
  if (kind === 'statement') return null;
  try {
    return evaluate(tokens, names, read);
  } catch (error) {
    if (error instanceof NotRendered) return null;
    throw error;
  }
}
