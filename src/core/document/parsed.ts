import type { Finding } from '../finding.ts';
import type { Document } from './document.ts';
import type { Draft } from './mend/draft.ts';
import { mapFinding } from './mend/map-finding.ts';
import type { OffsetMap } from './mend/offset-map.ts';

/** What reading a text gives: a document or none, and what is wrong with the text itself. */
export interface Parsed {
  /** Null where the text is too broken to have a meaning; then one of `findings` is an error that cannot be mended. */
  readonly document: Document | null;
  /** In offsets of the text that was read. */
  readonly findings: readonly Finding[];
  /** Where the text was broken: from the mended text, which is `document.text`, back to the text that was read. */
  readonly original?: OffsetMap;
  /** Where there is no document: what could be read all the same, good enough to tell the format. */
  readonly guess?: Document;
}

/** The most syntax errors that are listed; nobody reads more at once. */
const MAX_LISTED = 50;

/** The result for a text that cannot be read. */
export function unreadable(finding: Finding): Parsed {
  return { document: null, findings: [finding] };
}

/**
 * The result for a text that was broken.
 *
 * @param broken what is wrong, in offsets of the original
 * @param read what reading the draft gave: the whole text where every finding has a mend, else a guess
 */
export function mendedResult(broken: readonly Finding[], draft: Draft, read: Parsed, whole: boolean): Parsed {
  const { map } = draft;
  const listed = broken.slice(0, MAX_LISTED);
  if (!whole)
    return { document: null, findings: listed, ...(read.document !== null && { guess: read.document }) };
  const findings = [...listed, ...read.findings.map((finding) => mapFinding(finding, map))];
  return { document: read.document, findings, ...(draft.edits.length > 0 && { original: map }) };
}
