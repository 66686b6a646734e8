import type { Finding } from '../../../finding.ts';
import { applyEdits } from '../../mend/apply-edits.ts';
import type { Draft } from '../../mend/draft.ts';
import { mapFinding } from '../../mend/map-finding.ts';
import { readYaml, type YamlReading } from '../read-yaml.ts';
import { possibleMends } from './possible-mends.ts';
import type { YamlMend } from './yaml-mend.ts';

/** So many mends are made; a text that needs more is something else. */
const MAX_MENDS = 50;

/** So many mends are tried for one fault. */
const MAX_TRIED = 20;

/** A mend of more edits is none that anybody could follow. */
const MAX_EDITS = 1000;

/** So many characters are read in all, which bounds the time to half a second. */
const MAX_READ = 400_000;

/** What is wrong with a broken YAML text, and what the last reading of the draft gave. */
export interface MendedYaml {
  /** In the order in which they were found, in offsets of the original. */
  readonly findings: readonly Finding[];
  /** Its fault is null where everything could be mended. */
  readonly last: YamlReading;
}

/**
 * Mends a text fault by fault. YAML seldom shows where a fault comes from, so likely mends are tried, and the one after
 * which the most can be read is taken.
 */
export function mendYaml(draft: Draft, first: YamlReading): MendedYaml {
  const findings: Finding[] = [];
  let last = first;
  let read = 0;
  while (last.fault !== null && findings.length < MAX_MENDS) {
    const { text } = draft;
    const tries = possibleMends(text, last.fault.span)
      .filter(({ edits }) => edits.length <= MAX_EDITS)
      .slice(0, MAX_TRIED);
    const best = { mend: null as YamlMend | null, reading: last, rest: restOf(last, text) };
    for (const mend of tries) {
      read += text.length;
      if (read > MAX_READ) break;
      const mended = applyEdits(text, mend.edits);
      const reading = readYaml(mended);
      const rest = restOf(reading, mended);
      if (reading.mendable !== (reading.fault !== null) || rest >= best.rest) continue;
      Object.assign(best, { mend, reading, rest });
      if (reading.fault === null) break;
    }
    if (best.mend === null) return { findings: [...findings, unmended(last.fault, draft)], last };
    findings.push(mendedFinding(best.mend, draft));
    draft.apply(best.mend.edits);
    last = best.reading;
  }
  if (last.fault !== null) findings.push(unmended(last.fault, draft));
  return { findings, last };
}

/** How much of a text lies behind its first fault; 0 where it has none. */
function restOf({ fault }: YamlReading, text: string): number {
  return fault === null ? 0 : 1 + text.length - fault.span.start;
}

function mendedFinding({ span, message, help, title, edits }: YamlMend, draft: Draft): Finding {
  const fixes = [{ title, edits }];
  return mapFinding(
    { id: 'yaml/syntax', severity: 'error', pointer: '', span, message, help, fixes },
    draft.map,
  );
}

function unmended(fault: Finding, draft: Draft): Finding {
  return {
    ...fault,
    span: draft.original(fault.span),
    help: `${fault.help} The rest of the text is judged after that.`,
  };
}
