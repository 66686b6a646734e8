import type { Document } from '../../../document/document.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding, Mend } from '../../../finding.ts';

/** What a rule says; `at` is where: the key or the value of the place. */
export interface Said {
  readonly id: string;
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
  readonly at?: 'key' | 'value';
  readonly fixes?: readonly Mend[];
}

/** A warning: red-val accepts it, and it will not do what it says, or a later program refuses it. */
export function warning(document: Document, said: Said): Finding {
  return finding('warning', document, said);
}

/** A hint: there is a better way. */
export function hint(document: Document, said: Said): Finding {
  return finding('hint', document, said);
}

function finding(
  severity: 'warning' | 'hint',
  document: Document,
  { id, pointer, message, help, at = 'value', fixes = [] }: Said,
): Finding {
  const span = at === 'key' ? keySpan(pointer, document) : valueSpan(pointer, document);
  // A mend that cannot be made at this place, behind an alias for instance, is not offered.
  return { id, severity, message, help, pointer, span, fixes: fixes.filter(({ edits }) => edits.length > 0) };
}
