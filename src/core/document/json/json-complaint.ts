import type { Mend } from '../../finding.ts';
import type { Span } from '../document.ts';

/** What is wrong with a JSON text, where, and how to mend it. */
export interface JsonComplaint {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  readonly fixes?: readonly Mend[];
}

/** The mend that takes something out of the text. */
export function removal(title: string, { start, end }: Span): Mend {
  return { title, edits: [{ start, end, text: '' }] };
}
