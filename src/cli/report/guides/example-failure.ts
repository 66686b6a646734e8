import { type Colors, type Loudness, printable } from '../../../core/index.ts';
import type { ExampleResult, Leftover, PageResult, StepResult } from '../../../docs/index.ts';
import { printableLines } from '../printable-lines.ts';
import { leftoverText } from './failure-text.ts';
import { numberedLines } from './numbered-lines.ts';
import { pageExcerpt } from './page-excerpt.ts';
import { rerunCommand } from './rerun-command.ts';
import { shorten } from './shorten.ts';

/**
 * All there is to say of an example that failed or left something behind: each failed step with its part of the page, cause
 * and remedy; leftovers; notes; how to run it alone. Empty for an example of which nothing has to be said.
 */
export function exampleFailure(
  page: PageResult,
  example: ExampleResult,
  text: string,
  colors: Colors,
  { quiet, verbose }: Loudness,
): string {
  const failed = example.verdict === 'failed';
  const steps = example.steps.filter(({ verdict }) => verdict === 'failed');
  const leftovers = example.leftovers.filter(({ severity }) => severity === 'error' || !quiet);
  if (!failed && leftovers.length === 0) return '';
  const told = steps.map((step) => stepFailure(page, step, text, colors, verbose));
  // A leftover has no line of its own; the example's first step is near.
  const place = colors.bold(`${printable(page.path)}:${example.steps[0]?.line ?? 1}`);
  const head = told.length > 0 ? '' : `${place}: example ${printable(example.id)}\n`;
  const more = [
    ...leftovers.map((leftover) => leftBehind(leftover, colors)),
    ...(failed ? example.notes.map((note) => `  note: ${printable(note)}\n`) : []),
    ...(failed ? [`  run it alone: ${printable(rerunCommand(page.path, example.id))}\n`] : []),
  ];
  return told.join('\n') + head + more.join('');
}

function stepFailure(
  page: PageResult,
  step: StepResult,
  text: string,
  colors: Colors,
  verbose: boolean,
): string {
  const [sentence = '', ...output] = printableLines(step.message ?? '');
  // The output stands below the command that wrote it.
  const [, said = sentence, wrote] = /^(.*?)(?: ([^.]{1,40} wrote:))?$/.exec(sentence) ?? [];
  const place = colors.bold(`${printable(page.path)}:${step.line}`);
  return [
    `${place}: ${colors.red(`${step.kind} failed`)}: ${said}\n`,
    numberedLines(pageExcerpt(text, step), colors, verbose),
    wrote === undefined ? '' : `  ${wrote}\n`,
    ...output.map((line) => `${`  | ${shorten(line)}`.trimEnd()}\n`),
    ...step.explained.map(
      ({ title, cause, remedy }) =>
        `  ${colors.cyan(printable(title))}\n    why:  ${printable(cause)}\n    help: ${printable(remedy)}\n`,
    ),
  ].join('');
}

function leftBehind(leftover: Leftover, colors: Colors): string {
  const paint = leftover.severity === 'error' ? colors.red : colors.yellow;
  return `  ${paint(leftover.severity)}: ${printable(leftoverText(leftover))}\n`;
}
