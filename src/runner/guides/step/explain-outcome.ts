import type { Outcome } from '../session/outcome.ts';

const MOST_LINES = 30;

/**
 * Why a command did not end as the page says, with the last lines that it wrote; null where it did.
 * @param hint what the page may lack, in a sentence
 */
export function explainOutcome(
  outcome: Outcome,
  expected: number,
  timeoutMs: number,
  hint: string | null = null,
): string | null {
  const { exitCode, stopped } = outcome;
  const more = [outcome.awaited, hint].map((sentence) => (sentence === null ? '' : ` ${sentence}`)).join('');
  if (stopped === 'timed-out') {
    const time = `${timeoutMs / 1000} s`;
    return `It was stopped after ${time}, its longest time. Mend what hangs, or give more with \`timeout=\` in the example's directive.${more}${tail(outcome)}`;
  }
  if (stopped === 'waiting') {
    const end = hint ?? 'End it as a reader would: with `^D` alone on a line, or with `exit` at the prompt.';
    return `It waits at its prompt, and the page types nothing more. ${end}${tail(outcome)}`;
  }
  if (stopped === 'cancelled') return 'The run was cancelled.';
  if (exitCode === expected) return null;
  const said = isUnfinished(outcome) ? UNFINISHED : remedy(exitCode, expected);
  return `It ended with exit code ${exitCode}, not ${expected}.${more} ${said}${tail(outcome)}`;
}

const UNFINISHED =
  'bash found no end of this command: a line that continues it begins with `> `, or stands under one that ends in `\\`.';

/** bash's own words for a command that goes on in a next line. */
function isUnfinished({ exitCode, output }: Outcome): boolean {
  return exitCode === 2 && /^bash: .*unexpected (?:EOF while looking for|end of file)/m.test(output);
}

/** Exit codes that a page seldom wants to show: what was typed has not run. */
const NOTHING_RAN: Readonly<Record<number, string>> = {
  125: '125 is what `docker run` ends with where docker itself failed and the container never began.',
  126: '126 says that the command is there and cannot be executed: it is a folder, or a file without `chmod +x`.',
  127: '127 says that there is no such command: mend its name, or install it in a step above or in the image.',
};

function remedy(exitCode: number | null, expected: number): string {
  const known = NOTHING_RAN[exitCode ?? 0];
  if (known !== undefined) return known;
  const change =
    exitCode === 0
      ? `take \`[${expected}]\` out`
      : `say so with \`[${exitCode}]\` as the last line under the command`;
  return `If that is right, ${change}.`;
}

/** What a failed script says: its exit code and the end of its output. */
export function explainScript(outcome: Outcome): string {
  const why = /(?:^|\s)\$: command not found$/m.test(outcome.output)
    ? 'It has a prompt, `$ `, which bash takes for a command: only `console` fences have prompts, so write `console` in place of `bash run`, or take them out.'
    : NOTHING_RAN[outcome.exitCode ?? 0];
  const more = why === undefined ? '' : ` ${why}`;
  return `The command ended with exit code ${outcome.exitCode}, and a \`bash run\` fence stops there.${more}${tail(outcome)}`;
}

function tail({ output, omittedBytes }: Outcome): string {
  const lines = output.trimEnd().split('\n');
  if (lines.join('') === '') return ' It wrote nothing.';
  const last = lines.slice(-MOST_LINES).join('\n');
  const some = lines.length > MOST_LINES || omittedBytes > 0 ? 'The last that it wrote' : 'It wrote';
  return ` ${some}:\n${last}`;
}
