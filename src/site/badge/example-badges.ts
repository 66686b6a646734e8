import type { Example, PageRecord, RecordEntry } from '../../docs/index.ts';
import type { Badge } from './badge.ts';
import { inOneLine, needsWords, needWords } from './need-words.ts';
import { runDate } from './run-date.ts';

/**
 * What is known about an example, from the record alone: a badge for each class of host that ran it.
 * @param record of the page; null where nothing ever ran
 * @param key today's `exampleKey`; a recorded run with another one was a run of an older text
 */
export function exampleBadges(example: Example, record: PageRecord | null, key: string): Badge[] {
  const runs = (record?.entries ?? []).filter((entry) => entry.example === example.id);
  if (runs.length > 0) return runs.map((run) => runBadge(run, key));
  const skip = record?.skips?.find((entry) => entry.example === example.id);
  if (skip === undefined) return [neverRun(example)];
  const missing = skip.missing.map((need) => needWords(need));
  const details = [`on ${runDate(skip.when)}, for want of ${inOneLine(missing)}`, 'no run is recorded'];
  return [{ tone: 'plain', headline: 'Skipped', details }];
}

function neverRun(example: Example): Badge {
  const needs = needsWords(example);
  const details = ['No run of this example is recorded.'];
  if (needs.length > 0) details.push(`It needs ${inOneLine(needs)}.`);
  return { tone: 'plain', headline: 'Never run', details };
}

function runBadge(run: RecordEntry, key: string): Badge {
  const changed = run.key !== key;
  const verb = run.verdict === 'passed' ? 'Passed' : 'Failed';
  const details = [
    `${changed ? `${verb.toLowerCase()} as it was on` : 'on'} ${runDate(run.when)}`,
    ...(run.engine === null ? ['no engine needed'] : [`${run.engine.name} ${run.engine.version}`]),
    run.host.arch,
    ...(run.host.gpu === null ? [] : [`GPU: ${run.host.gpu}`]),
    ...baseWords(run),
  ];
  if (changed) return { tone: 'care', headline: 'Changed since its last run', details };
  return { tone: run.verdict === 'passed' ? 'good' : 'bad', headline: verb, details };
}

function baseWords(run: RecordEntry): string[] {
  // What is named by its id was built by "waybill run", upon one of the others.
  const named = run.bases.filter(({ name }) => !name.startsWith('sha256:'));
  const standIns = named.filter(({ origin }) => origin === 'stand-in').map(({ name }) => name);
  if (standIns.length > 0) return [`base image was a stand-in: ${standIns.join(', ')}`];
  if (run.host.base === 'stand-in') return ['base image was a stand-in'];
  return run.host.base === 'real' ? ['real base image'] : [];
}
