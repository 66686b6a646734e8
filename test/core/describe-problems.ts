import type { Fix, Judgement, Position } from '../../src/core/index.ts';

/** A judgement as a person would check it by eye: every problem with the text that it points at. */
export function describeProblems(text: string, judgement: Judgement): string {
  const { format, formatEvidence, accepted, problems } = judgement;
  const head = `${format ?? 'no format'} (${formatEvidence.join('; ')}): ${accepted ? 'accepted' : 'rejected'}\n`;
  const parts = problems.map((problem) => {
    const { start, end } = problem.range;
    const lines = [
      `${placed(start)} to ${placed(end)} ${problem.severity} ${problem.id}`,
      `  at    ${JSON.stringify(text.slice(start.offset, end.offset))} (${problem.pointer || 'document'})`,
      `  what  ${problem.message}`,
      `  help  ${problem.help}`,
      ...problem.related.map(({ message, range }) => `  see   ${placed(range.start)} ${message}`),
      ...problem.fixes.map((fix) => `  ${signOf(fix)}${fix.title}: ${JSON.stringify(fix.edits)}`),
    ];
    return `${lines.join('\n')}\n`;
  });
  return [head, ...parts].join('\n');
}

function placed({ line, column }: Position): string {
  return `${line}:${column}`;
}

/** `fix` is what `--fix` applies, `or` what a person may choose; `?` stands where a value has to be filled in. */
function signOf({ preferred, placeholder }: Fix): string {
  return `${preferred ? 'fix' : 'or'}${placeholder ? '?' : ''}`.padEnd(6);
}
