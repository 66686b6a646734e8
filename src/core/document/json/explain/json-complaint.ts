import type { Mend } from '../../../finding.ts';
import type { Edit } from '../../../problem.ts';
import type { Span } from '../../document.ts';

/** What is wrong with a JSON text, where, and how to mend it. All offsets are those of the text as it was read. */
export interface JsonComplaint {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  /** Null where nobody can know what was meant. */
  readonly mend: Mend | null;
}

/** The mend that takes something out of the text. */
export function removal(title: string, { start, end }: Span): Mend {
  return { title, edits: [{ start, end, text: '' }] };
}

/** The mend that writes something else in the place of what stands there. */
export function replacement(title: string, { start, end }: Span, text: string): Mend {
  return { title, edits: [{ start, end, text }] };
}

/** An edit that adds and removes nothing. */
export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
