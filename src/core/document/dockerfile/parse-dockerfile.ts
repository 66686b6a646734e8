import type { Finding } from '../../finding.ts';
import type { Place } from '../document.ts';
import type { Parsed } from '../parsed.ts';
import { buildValue } from './build-value.ts';
import { checkLine } from './checks/check-line.ts';
import type { Complaint } from './checks/complaint.ts';
import { explainStop } from './checks/explain-stop.ts';
import { missingFrom } from './checks/missing-from.ts';
import { unknownInstructions } from './checks/unknown-instructions.ts';
import { KEYWORDS } from './instruction/keywords.ts';
import { sourceSpan } from './lines/logical-line.ts';
import { type Entry, readEntries } from './lines/read-entries.ts';

/**
 * Reads a Dockerfile into its instructions; its value is a `DockerfileValue`. What BuildKit's parser rejects is an error,
 * nothing else is: the measure is frontend/dockerfile of BuildKit 0.34.2. Never throws.
 */
export function parseDockerfile(text: string): Parsed {
  const read = readEntries(text);
  const places = new Map<string, Place>([['', { key: null, value: { start: 0, end: text.length } }]]);
  const value = buildValue(read, places);
  const findings = [
    ...(read.stop === null ? [] : [explainStop(read.stop)]),
    ...unknownInstructions(read.entries, text, value.escape),
    ...read.entries.flatMap(complaints),
    ...(read.stop === null ? missingFrom(read.entries) : []),
  ];
  return { document: { text, language: 'dockerfile', value, places }, findings };
}

function complaints(entry: Entry, index: number): Finding[] {
  if (!KEYWORDS.has(entry.split.name)) return [];
  return checkLine(entry.split).map((complaint) => toFinding(complaint, entry, index));
}

function toFinding(complaint: Complaint, { line }: Entry, index: number): Finding {
  const { id, message, help, start, end, replacements = [], fixes = [] } = complaint;
  const span = sourceSpan(line, start, end);
  // A part that goes over several lines is not replaced: its line breaks would be lost.
  const whole = span.end - span.start === end - start;
  const edits = whole
    ? replacements.map(({ title, text }, rank) => ({
        title,
        edits: [{ ...span, text }],
        preferred: rank === 0,
      }))
    : [];
  return {
    id: `dockerfile/${id}`,
    severity: 'error',
    message,
    help,
    pointer: `/instructions/${index}`,
    span,
    fixes: [...edits, ...fixes],
  };
}
