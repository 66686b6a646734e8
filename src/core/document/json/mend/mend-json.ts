import type { Finding } from '../../../finding.ts';
import type { Edit } from '../../../problem.ts';
import { MAX_DEPTH, tooDeep } from '../../bounds.ts';
import type { Draft } from '../../mend/draft.ts';
import { mapFinding } from '../../mend/map-finding.ts';
import { explainToken } from '../explain/explain-token.ts';
import type { JsonComplaint } from '../explain/json-complaint.ts';
import { positionOf, type Reading } from '../explain/reading.ts';
import { isSound } from '../read/is-sound.ts';
import { advance, BEGINNING } from '../tokens/json-grammar.ts';
import type { JsonToken } from '../tokens/json-token.ts';
import { tokenAt } from '../tokens/scan-json.ts';
import { signOf } from '../tokens/sign-of.ts';
import { lineEnd } from './lost-quote.ts';
import { lineComplaints } from './mend-line.ts';

/** So many mends are made; a text that needs more is something else. */
const MAX_MENDS = 1000;

/** So many characters mends may move in all, which bounds the time. */
const MAX_MOVED = 100_000_000;

/** What is wrong with a broken JSON text. */
export interface MendedJson {
  /** In the order in which they are met, in offsets of the original. */
  readonly findings: readonly Finding[];
  /** False where something cannot be mended, which is the last finding; the draft then is a guess at the rest. */
  readonly whole: boolean;
}

/**
 * Reads a text that is no JSON from error to error: each is told with its mend, which is made in the draft, where reading
 * goes on. Never throws.
 */
export function mendJson(draft: Draft): MendedJson {
  const findings: Finding[] = [];
  let reading: Reading = { state: BEGINNING, token: null, before: null };
  let whole = true;
  let checked = 0;
  let mends = 0;
  let moved = 0;
  /** After so many mends it is asked whether there is anything left: the rest of a long text need not be read then. */
  let asks = 1;

  const mend = (found: readonly JsonComplaint[], token: JsonToken) => {
    const complaints = found.slice(0, MAX_MENDS).map(withinBounds);
    for (const complaint of complaints) if (whole) findings.push(toFinding(complaint, draft));
    if (complaints.some((complaint) => complaint.mend === null)) whole = false;
    const known = complaints.flatMap((complaint) => complaint.mend?.edits ?? []);
    // For a guess at the rest, what nobody understands is left out.
    const edits: readonly Edit[] =
      known.length > 0 ? known : [{ start: token.start, end: token.end, text: '' }];
    const first = edits.reduce((least, { start }) => Math.min(least, start), draft.text.length);
    const before = draft.text.length;
    draft.apply(edits);
    checked += draft.text.length - before;
    while (reading.before !== null && positionOf(reading) > first) reading = reading.before;
    mends += complaints.length;
    moved += draft.text.length;
  };

  while (mends < MAX_MENDS && moved < MAX_MOVED) {
    if (mends >= asks) {
      if (isSound(draft.text)) return { findings, whole };
      asks = 2 * mends;
    }
    const token = tokenAt(draft.text, positionOf(reading));
    if (token.start >= checked && token.kind !== 'end') {
      const complaints = lineComplaints(draft.text, token.start, reading.state);
      if (complaints.length > 0) {
        const open = complaints.find((complaint) => complaint.mend === null);
        mend(complaints, open === undefined ? token : { ...token, ...open.span });
        checked = token.start;
        continue;
      }
      checked = Math.max(token.end, lineEnd(draft.text, token.start));
    }
    const sign = signOf(draft.text, token);
    const state = sign === null ? null : advance(reading.state, sign);
    if (state !== null) {
      if (state.open.length > MAX_DEPTH) {
        findings.push(tooDeep(draft.original(token)));
        return { findings: findings.slice(-1), whole: false };
      }
      reading = { state, token, before: reading };
    } else if (token.kind === 'end' && reading.state.expected === 'end') return { findings, whole };
    else {
      const complaint = explainToken(draft.text, reading, token);
      mend([complaint], token);
      if (token.kind === 'end' && complaint.mend === null) return { findings, whole };
    }
  }
  return { findings: [...findings, tooBroken(draft, positionOf(reading))], whole: false };
}

/** A mend of thousands of edits is none that anybody could follow. */
function withinBounds(complaint: JsonComplaint): JsonComplaint {
  return (complaint.mend?.edits.length ?? 0) > MAX_MENDS ? { ...complaint, mend: null } : complaint;
}

function toFinding({ span, message, help, mend }: JsonComplaint, draft: Draft): Finding {
  const finding: Finding = {
    id: 'json/syntax',
    severity: 'error',
    pointer: '',
    span,
    message,
    // Of an empty text there is no rest.
    help:
      mend === null && draft.text.trim() !== '' ? `${help} The rest of the text is judged after that.` : help,
    fixes: mend === null ? [] : [mend],
  };
  return mapFinding(finding, draft.map);
}

function tooBroken(draft: Draft, at: number): Finding {
  return {
    id: 'json/syntax',
    severity: 'error',
    pointer: '',
    span: draft.original({ start: at, end: Math.min(at + 1, draft.text.length) }),
    message: 'There is so much wrong with this text that reading ends here.',
    help: 'Mend what has been found so far. The rest of the text is judged after that.',
  };
}
