import type { Finding } from '../finding.ts';
import type { Document } from './document.ts';

/** What reading a text gives: a document or none, and what is wrong with the text itself. */
export interface Parsed {
  /** Null where the text is too broken to have a meaning; then `findings` holds one error. */
  readonly document: Document | null;
  readonly findings: readonly Finding[];
}

/** The result for a text that cannot be read. */
export function unreadable(finding: Finding): Parsed {
  return { document: null, findings: [finding] };
}
