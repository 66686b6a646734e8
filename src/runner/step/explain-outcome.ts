import type { Outcome } from '../session/outcome.ts';

const MOST_LINES = 30;

/** Why a command did not end as the page says, with the last lines that it wrote; null where it did. */
export function explainOutcome(outcome: Outcome, expected: number, timeoutMs: number): string | null {
  const { exitCode, stopped } = outcome;
  if (stopped === 'timed-out') {
    const time = `${timeoutMs / 1000} s`;
    return `It was stopped after ${time}, its longest time. Mend what hangs, or give more with \`timeout=\` in the example's directive.${awaited(outcome)}${tail(outcome)}`;
  }
  if (stopped === 'waiting') {
    return `It waits at its prompt, and the page types nothing more. End it as a reader would: with \`^D\` alone on a line, or with \`exit\` at the prompt.${tail(outcome)}`;
  }
  if (stopped === 'cancelled') return 'The run was cancelled.';
  if (exitCode === expected) return null;
  const change =
    exitCode === 0
      ? `take \`[${expected}]\` out`
      : `say so with \`[${exitCode}]\` as the last line under the command`;
  return `It ended with exit code ${exitCode}, not ${expected}.${awaited(outcome)} If that is right, ${change}.${tail(outcome)}`;
}

/** What a failed script says: its exit code and the end of its output. */
export function explainScript(outcome: Outcome): string {
  return `The command ended with exit code ${outcome.exitCode}, and a \`bash run\` fence stops there.${tail(outcome)}`;
}

function awaited(outcome: Outcome): string {
  return outcome.awaited === null ? '' : ` ${outcome.awaited}`;
}

function tail({ output, omittedBytes }: Outcome): string {
  const lines = output.trimEnd().split('\n');
  if (lines.join('') === '') return ' It wrote nothing.';
  const last = lines.slice(-MOST_LINES).join('\n');
  const some = lines.length > MOST_LINES || omittedBytes > 0 ? 'The last that it wrote' : 'It wrote';
  return ` ${some}:\n${last}`;
}
