import { type Colors, count, type Loudness, printable } from '../../../core/index.ts';
import type { ExampleResult, GuidesResult, PageResult } from '../../../docs/index.ts';
import { exampleFailure } from './example-failure.ts';
import { numberedLines } from './numbered-lines.ts';
import { pageExcerpt } from './page-excerpt.ts';

/**
 * What a person reads after a run: a line an example, then each failure with file, line, excerpt and what to do, then the
 * sum.
 * @param texts of the pages by their paths, for excerpts
 */
export function guidesHuman(
  result: GuidesResult,
  texts: ReadonlyMap<string, string>,
  colors: Colors,
  loudness: Loudness,
): string {
  const of = (page: PageResult): string => texts.get(page.path) ?? '';
  const lines = result.pages.flatMap((page) =>
    page.examples.map((example) => exampleLine(page, example, colors, loudness)),
  );
  const problems = result.pages.map((page) => pageProblems(page, of(page), colors, loudness));
  const failures = result.pages.flatMap((page) =>
    page.examples.map((example) => exampleFailure(page, example, of(page), colors, loudness)),
  );
  const details = [...problems, ...failures].filter((text) => text !== '');
  return [lines.join(''), ...details, sum(result, colors)].filter((text) => text !== '').join('\n');
}

function exampleLine(
  page: PageResult,
  { id, verdict, missing, durationMs, cached, steps, notes }: ExampleResult,
  colors: Colors,
  { quiet, verbose }: Loudness,
): string {
  if (quiet && verdict !== 'failed') return '';
  const mark = {
    passed: colors.green('✓'),
    failed: colors.red('✗'),
    skipped: colors.yellow('-'),
    'not-run': colors.yellow('-'),
  }[verdict];
  const path = printable(page.path);
  const needs = missing.length > 0 ? `: needs ${missing.map(printable).join(', ')}` : '';
  const broken = page.problems.some(({ severity }) => severity === 'error');
  const why = broken ? ': the page has an error' : ': what it continues did not pass';
  const ran = verdict === 'passed' || verdict === 'failed';
  const time = ran ? colors.dim(cached ? ' (cached)' : ` (${(durationMs / 1000).toFixed(1)} s)`) : '';
  const passed = steps.filter((step) => verbose && step.verdict === 'passed');
  const more = [
    ...passed.map(({ line, kind }) => colors.dim(`  ${path}:${line}: ${kind} passed`)),
    // Those of a failure stand beside it.
    ...(verdict === 'failed' ? [] : notes.map((note) => `  note: ${printable(note)}`)),
  ];
  const head = `${mark} ${path} ${printable(id)}: ${verdict}${verdict === 'not-run' ? why : needs}${time}`;
  return [head, ...more, ''].join('\n');
}

function pageProblems(page: PageResult, text: string, colors: Colors, { quiet, verbose }: Loudness): string {
  const paint = { error: colors.red, warning: colors.yellow };
  return page.problems
    .filter(({ severity }) => !quiet || severity === 'error')
    .map(({ id, severity, line, message, help }) => {
      const place = colors.bold(`${printable(page.path)}:${line}`);
      const head = `${place}: ${paint[severity](`${severity}[${id}]`)} ${printable(message)}\n`;
      const excerpt = numberedLines(pageExcerpt(text, { line, diff: null }), colors, verbose);
      return `${head}${excerpt}  help: ${printable(help)}\n`;
    })
    .join('\n');
}

function sum({ summary, pages }: GuidesResult, colors: Colors): string {
  const { passed, failed, skipped } = summary;
  const notRun = pages.flatMap(({ examples }) => examples).filter(({ verdict }) => verdict === 'not-run');
  const counts = [
    `${count(passed, 'example')} passed`,
    failed > 0 ? colors.red(`${failed} failed`) : '0 failed',
    `${skipped} skipped`,
    ...(notRun.length > 0 ? [`${notRun.length} not run`] : []),
  ];
  return `${counts.join(', ')} (${count(summary.pages, 'page')}, ${count(summary.fences, 'fence')})\n`;
}
