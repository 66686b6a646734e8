import type { Colors, Loudness } from '../../core/index.ts';
import { count, printable } from '../../core/index.ts';
import type { ExampleResult, GuidesResult, PageResult } from '../../docs/index.ts';

/** What a person reads after a run: a line an example, each failure with file, line and diff, then the sum. */
export function guidesHuman(result: GuidesResult, colors: Colors, loudness: Loudness): string {
  const { passed, failed, skipped, fences, pages } = result.summary;
  const sum = `${count(passed, 'example')} passed, ${failed} failed, ${skipped} skipped (${count(pages, 'page')}, ${count(fences, 'fence')})\n`;
  return result.pages.map((page) => pageReport(page, colors, loudness)).join('') + sum;
}

function pageReport(page: PageResult, colors: Colors, loudness: Loudness): string {
  const problems = page.problems.map(
    (problem) =>
      `${colors.bold(`${printable(page.path)}:${problem.line}`)}: ${colors.red(`${problem.severity}[${problem.id}]`)} ${printable(problem.message)}\n  help: ${printable(problem.help)}\n`,
  );
  return (
    problems.join('') +
    page.examples.map((example) => exampleReport(page, example, colors, loudness)).join('')
  );
}

function exampleReport(
  page: PageResult,
  example: ExampleResult,
  colors: Colors,
  { quiet, verbose }: Loudness,
): string {
  const mark = {
    passed: colors.green('✓'),
    failed: colors.red('✗'),
    skipped: colors.yellow('-'),
    'not-run': colors.yellow('-'),
  }[example.verdict];
  const missing = example.missing.length > 0 ? `: needs ${example.missing.join(', ')}` : '';
  const time =
    example.verdict === 'passed' || example.verdict === 'failed'
      ? ` (${(example.durationMs / 1000).toFixed(1)} s)`
      : '';
  const head = `${mark} ${printable(page.path)} ${example.id}: ${example.verdict}${missing}${time}\n`;
  const steps = example.steps
    .filter((step) => step.verdict === 'failed' || (verbose && step.verdict === 'passed'))
    .map((step) => {
      const place = `${printable(page.path)}:${step.line}`;
      if (step.verdict === 'passed') return colors.dim(`  ${place}: ${step.kind} passed\n`);
      const diff = step.diff === null ? '' : `${indented(step.diff)}\n`;
      return `  ${colors.bold(place)}: ${colors.red(`${step.kind} failed`)}: ${step.message ?? ''}\n${diff}`;
    });
  const leftovers = example.leftovers.map(
    (left) =>
      `  ${left.severity}: left behind: ${left.kind} ${printable(left.name)}${left.state ? ` (${left.state})` : ''}\n`,
  );
  if (quiet && example.verdict === 'passed') return '';
  return head + steps.join('') + leftovers.join('');
}

function indented(text: string): string {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `    ${printable(line)}`)
    .join('\n');
}
