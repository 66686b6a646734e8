import type { Judgement, Position } from '../../src/core/index.ts';

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
      ...problem.fixes.map(({ title, edits }) => `  fix   ${title}: ${JSON.stringify(edits)}`),
    ];
    return `${lines.join('\n')}\n`;
  });
  return [head, ...parts].join('\n');
}

function placed({ line, column }: Position): string {
  return `${line}:${column}`;
}
