import type { Example, Need, RecordEntry } from '../../docs/index.ts';
import type { Badge } from './badge.ts';
import { runDate } from './run-date.ts';

/**
 * What is known about an example, from the record alone: a badge for each class of host that ran it.
 * @param entries the page's record entries, of any example
 * @param key today's `exampleKey`; a recorded run with another one was a run of an older text
 */
export function exampleBadges(example: Example, entries: readonly RecordEntry[], key: string): Badge[] {
  const runs = entries.filter((entry) => entry.example === example.id);
  if (runs.length === 0) return [neverRun(example)];
  return runs.map((run) => runBadge(run, key));
}

function neverRun(example: Example): Badge {
  const details = ['No run of this example is recorded.'];
  if (example.needs.length > 0) details.push(`It needs ${example.needs.map(needWords).join(', ')}.`);
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
  const standIns = run.bases.filter((base) => base.origin === 'stand-in').map((base) => base.name);
  if (standIns.length > 0) return [`base image was a stand-in: ${standIns.join(', ')}`];
  if (run.host.base === 'stand-in') return ['base image was a stand-in'];
  return run.host.base === 'real' ? ['real base image'] : [];
}

function needWords(need: Need): string {
  switch (need.kind) {
    case 'engine':
      return 'a container engine';
    case 'gpu':
      return 'a GPU';
    case 'browser':
      return 'a browser';
    case 'network':
      return 'the network';
    case 'registry':
      return 'an image registry';
    case 'command':
      return `the command ${need.name}`;
    case 'secret':
      return `the secret ${need.name}`;
    case 'disk':
      return `${Math.ceil(need.bytes / 1e9)} GB of disk`;
    case 'memory':
      return `${Math.ceil(need.bytes / 1e9)} GB of memory`;
  }
}
