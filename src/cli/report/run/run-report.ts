import type { Colors } from '../../../core/index.ts';
import type { RunFormat } from '../../options/run-formats.ts';
import type { CaseResult } from '../../run/case-result.ts';
import { printableJson } from '../printable-json.ts';
import { casesHuman } from './cases-human.ts';
import { runGithub } from './run-github.ts';
import { runHuman } from './run-human.ts';
import { runJunit } from './run-junit.ts';
import type { RunView } from './run-view.ts';
import { runsJson } from './runs-json.ts';

/** What is reported on. */
export interface RunReport {
  readonly cases: readonly CaseResult[];
  /** True where a list is reported, though it may have one entry. */
  readonly several: boolean;
}

/** The results of a call in the form that was asked for; pure, and never changes a verdict. */
export function runReport(
  { cases, several }: RunReport,
  format: RunFormat,
  view: RunView,
  colors: Colors,
): string {
  if (format === 'json') return printableJson(runsJson(cases, several));
  if (format === 'junit') return runJunit(view.path, cases);
  if (format === 'github') return runGithub(view.manifest, cases);
  const [only] = cases;
  return several || only === undefined
    ? casesHuman(cases, view, colors)
    : runHuman(only.result, view, colors);
}
