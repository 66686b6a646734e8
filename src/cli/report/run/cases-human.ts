import { bytesInWords, type Colors, count, printable, type RunResult } from '../../../core/index.ts';
import { type CaseResult, summarizeCases } from '../../run/case-result.ts';
import { inColumns } from './columns.ts';
import { durationInWords } from './duration-in-words.ts';
import { problemsHuman } from './problem-human.ts';
import type { RunView } from './run-view.ts';

const HEAD = ['case', 'status', 'exit', 'time', 'memory', 'outputs'];

/** What a person reads of several runs: what was wrong with each, then a table, then the sum. */
export function casesHuman(cases: readonly CaseResult[], view: RunView, colors: Colors): string {
  const shown = view.quiet ? cases.filter(({ result }) => result.status !== 'succeeded') : cases;
  const lines = [
    ...cases.flatMap((one) => problemsOf(one, view, colors)),
    ...(view.quiet ? [] : notesOf(cases).map(colors.dim)),
    ...(shown.length === 0 ? [] : table(shown, colors)),
    sum(cases, view, colors),
  ];
  return `${lines.join('\n')}\n`;
}

function problemsOf({ case: name, result }: CaseResult, view: RunView, colors: Colors): string[] {
  const shown = result.problems.filter(({ severity }) => !view.quiet || severity === 'error');
  if (shown.length === 0) return [];
  const lines = problemsHuman(shown, view.site, colors);
  return [colors.bold(printable(name ?? '')), ...lines.map((line) => `  ${line}`)];
}

/** What holds for all is said once. */
function notesOf(cases: readonly CaseResult[]): string[] {
  return [...new Set(cases.flatMap(({ result }) => result.notes))].map((note) => `note: ${printable(note)}`);
}

function table(cases: readonly CaseResult[], colors: Colors): string[] {
  const rows = cases.map(({ case: name, result }) => row(name ?? '', result));
  const [head = '', ...lines] = inColumns([HEAD, ...rows], new Set([2, 3, 4, 5]));
  return [
    colors.dim(`  ${head}`),
    ...lines.map((line, at) => {
      const isFine = cases[at]?.result.status === 'succeeded';
      return `${isFine ? colors.green('✓') : colors.red('✗')} ${line}`;
    }),
  ];
}

function row(
  name: string,
  { status, exitCode, durationMs, peakMemoryBytes, outputs, image }: RunResult,
): string[] {
  const ran = image !== null && status !== 'refused';
  return [
    printable(name),
    status,
    exitCode === null ? '-' : String(exitCode),
    ran ? durationInWords(durationMs) : '-',
    peakMemoryBytes === null ? '-' : bytesInWords(peakMemoryBytes),
    String(outputs.filter((output) => output.new).length),
  ];
}

function sum(cases: readonly CaseResult[], { path, folder }: RunView, colors: Colors): string {
  const { runs, succeeded, failed, cancelled } = summarizeCases(cases);
  const parts = [
    `${succeeded} of ${count(runs, 'case')} succeeded`,
    ...(failed > 0 ? [colors.red(`${failed} failed`)] : []),
    ...(cancelled > 0 ? [colors.yellow(`${cancelled} cancelled`)] : []),
  ];
  return `${printable(path)}: ${parts.join(', ')}; outputs in ${printable(folder)}`;
}
