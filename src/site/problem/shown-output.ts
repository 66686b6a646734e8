/** A page shows no more lines of an output. */
const MOST_LINES = 80;
const FIRST = 30;
const LAST = 4;

/** An output as a page shows it: a very long one is cut in the middle, and says so. */
export function shownOutput(output: string): string {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= MOST_LINES) return lines.join('\n');
  const left = lines.length - FIRST - LAST;
  return [
    ...lines.slice(0, FIRST),
    `[${left.toLocaleString('en-GB')} lines are left out here]`,
    ...lines.slice(-LAST),
  ].join('\n');
}
