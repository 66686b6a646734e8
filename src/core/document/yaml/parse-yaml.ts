import type { Finding } from '../../finding.ts';
import { Draft } from '../mend/draft.ts';
import { mendedResult, type Parsed, unreadable } from '../parsed.ts';
import { mendYaml } from './mend/mend-yaml.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';

/** The text that was read last: a format reads a text again in its own way, and reading YAML is slow. */
let latest: { readonly text: string; readonly parsed: Parsed } | null = null;

/**
 * Reads one YAML 1.2 document. Of a broken text the errors are told one after the other as far as they can be mended,
 * and where all can, the mended text is what is read. Never throws.
 */
export function parseYaml(text: string): Parsed {
  if (latest?.text !== text) latest = { text, parsed: readAndMend(text) };
  return latest.parsed;
}

function readAndMend(text: string): Parsed {
  const reading = readYaml(text);
  if (reading.fault === null) return { document: reading.document, findings: warnings(reading) };
  if (!reading.mendable) return unreadable(reading.fault);
  const draft = new Draft(text);
  const { findings, last } = mendYaml(draft, reading);
  const read = { document: last.document, findings: warnings(last) };
  return mendedResult(findings, draft, read, last.fault === null);
}

function warnings({ findings, second }: YamlReading): Finding[] {
  return second === null ? [...findings] : [...findings, severalDocuments(second)];
}

function severalDocuments({ start, empty }: { start: number; empty: boolean }): Finding {
  return {
    id: 'yaml/several-documents',
    severity: 'error',
    message: empty ? 'This line begins a second document, which is empty.' : 'A second document begins here.',
    help: 'A manifest is one document: remove the line --- or ... in front, and what does not belong to the manifest.',
    pointer: '',
    span: { start, end: start + (empty ? 3 : 1) },
    fixes: empty ? [{ title: 'Remove the line', edits: [{ start, end: start + 3, text: '' }] }] : [],
  };
}
