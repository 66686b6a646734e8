import type { FormatId } from '../../src/core/index.ts';
import type { Compared } from './compare-verdicts.ts';
import type { FuzzResult } from './fuzz-format.ts';
import { meantDifferences } from './meant-differences.ts';

/** What came of it, in lines to read. */
export function fuzzReport(format: FormatId, { cases, accepted, outcomes, differences }: FuzzResult): string {
  const count = (outcome: string) => outcomes.get(outcome) ?? 0;
  const meant = meantDifferences(format).filter(({ id }) => id !== undefined && outcomes.has(id));
  return [
    ...differences.map(difference),
    line(cases, `cases of ${format}`),
    line(accepted, 'accepted upstream'),
    line(count('agrees'), 'judged alike'),
    ...(outcomes.has('unknown') ? [line(count('unknown'), 'without a verdict of upstream in time')] : []),
    ...meant.map(({ id = '', what }) =>
      line(count(id), `differ by intent, ${id} in schemas/${format}/source.json: ${what}`),
    ),
    line(count('unexplained'), 'differ without an explanation'),
  ].join('\n');
}

function difference({ one, theirs, ours }: Compared): string {
  return [
    `--- ${one.fileName}`,
    one.text,
    ...one.neighbours.flatMap(({ path, text }) => [`--- beside it: ${path}`, text]),
    `--- upstream: ${theirs.error ?? 'accepted'}`,
    `--- Waybill: ${ours.join('\n             ') || 'accepted'}`,
    '',
  ].join('\n');
}

function line(count: number, what: string): string {
  return `${String(count).padStart(7)}  ${what}`;
}
