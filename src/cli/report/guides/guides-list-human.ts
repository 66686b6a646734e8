import type { Colors } from '../../../core/index.ts';
import { count, printable } from '../../../core/index.ts';
import type { FenceResult, GuidesResult, PageResult } from '../../../docs/index.ts';

/** What `waybill guides list` shows: every fence with its fate, every problem with its line. */
export function guidesListHuman(result: GuidesResult, colors: Colors): string {
  const fates = Object.entries(result.summary.fates)
    .map(([fate, n]) => `${n} ${fate}`)
    .join(', ');
  const sum = `${count(result.summary.pages, 'page')}, ${count(result.summary.fences, 'fence')}: ${fates}\n`;
  return result.pages.map((page) => pageReport(page, colors)).join('') + sum;
}

function pageReport(page: PageResult, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow };
  const problems = page.problems.map(
    (problem) =>
      `  ${problem.line}: ${paint[problem.severity](`${problem.severity}[${problem.id}]`)} ${printable(problem.message)}\n    help: ${printable(problem.help)}\n`,
  );
  return `${colors.bold(printable(page.path))}\n${page.fences.map(fenceReport).join('')}${problems.join('')}\n`;
}

function fenceReport(fence: FenceResult): string {
  const about = [
    fence.example && `example ${fence.example}`,
    fence.judged && `judged as ${fence.judged}`,
    fence.reason,
  ]
    .filter(Boolean)
    .join(', ');
  const fate = fence.fate ?? 'no fate';
  return `  ${String(fence.line).padStart(4)}  ${fate.padEnd(8)} ${fence.language.padEnd(12)} ${about}`
    .trimEnd()
    .concat('\n');
}
