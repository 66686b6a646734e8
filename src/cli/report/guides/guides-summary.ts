import { count } from '../../../core/index.ts';
import { coverage, type ExampleResult, type GuidesResult, type PageResult } from '../../../docs/index.ts';
import { printableLines } from '../printable-lines.ts';
import { failureText, leftoverText } from './failure-text.ts';
import { markdownBlock, markdownCode } from './markdown.ts';
import { rerunCommand } from './rerun-command.ts';
import { shorten } from './shorten.ts';

/** GitHub takes 1 MiB a step and drops all of it where there is more; other commands of the step write there too. */
const MOST_CHARACTERS = 200_000;
/** So much of one failure is shown. */
const MOST_LINES = 80;

/** The result as Markdown, for the summary that GitHub shows of a step: a table of the pages, then each failure. */
export function guidesSummary(result: GuidesResult): string {
  const { passed, failed, skipped } = result.summary;
  const { covered, fences, ratio } = coverage(result.pages);
  const details = result.pages.flatMap(failuresOf);
  const head = [
    '## Guides\n',
    `${count(passed, 'example')} passed, ${failed} failed, ${skipped} skipped. Coverage: ${covered} of ${count(fences, 'fence')} (${Math.floor(ratio * 100)} %).\n`,
    '| page | passed | failed | skipped | not run |\n| --- | ---: | ---: | --- | ---: |',
    ...result.pages.map(row),
    '',
  ].join('\n');
  return within(head, details);
}

function row({ path, examples }: PageResult): string {
  const of = (verdict: ExampleResult['verdict']) => examples.filter((example) => example.verdict === verdict);
  const skipped = of('skipped').map(
    ({ id, missing }) => `${markdownCode(id)} needs ${missing.map(markdownCode).join(', ')}`,
  );
  const cells = [
    markdownCode(path),
    of('passed').length,
    of('failed').length,
    skipped.length === 0 ? '0' : `${skipped.length}: ${skipped.join('; ')}`,
    of('not-run').length,
  ];
  return `| ${cells.join(' | ')} |`;
}

function failuresOf(page: PageResult): string[] {
  const problems = page.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ id, line, message, help }) =>
      section(`${page.path}:${line}`, id, [`${message}\nhelp: ${help}`], []),
    );
  const examples = page.examples
    .filter(({ verdict }) => verdict === 'failed')
    .map(({ id, steps, leftovers, notes }) => {
      const failed = steps.filter(({ verdict }) => verdict === 'failed');
      const left = leftovers.filter(({ severity }) => severity === 'error').map(leftoverText);
      const line = failed[0]?.line ?? steps[0]?.line ?? 1;
      const alone = `Run it alone: ${markdownCode(rerunCommand(page.path, id))}`;
      const notesSaid = notes.map((note) => `Note: ${markdownCode(note)}`);
      return section(
        `${page.path}:${line}`,
        id,
        [...failed.map(failureText), ...left],
        [...notesSaid, alone],
      );
    });
  return [...problems, ...examples];
}

function section(place: string, name: string, texts: readonly string[], more: readonly string[]): string {
  const lines = printableLines(texts.join('\n'));
  const left = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => shorten(line));
  const block = markdownBlock([...shown, ...(left > 0 ? [`… ${left} more lines`] : [])].join('\n'), 'diff');
  return `\n### ${markdownCode(place)} ${markdownCode(name)}\n\n${block}${more.map((line) => `\n${line}\n`).join('')}`;
}

function within(head: string, details: readonly string[]): string {
  if (head.length > MOST_CHARACTERS) return `${head.slice(0, head.indexOf('\n|'))}\n`;
  let text = head;
  for (const [at, detail] of details.entries()) {
    if (text.length + detail.length > MOST_CHARACTERS)
      return `${text}\n${count(details.length - at, 'more failure')}: see the log.\n`;
    text += detail;
  }
  return text;
}
