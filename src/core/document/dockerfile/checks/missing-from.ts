import type { Finding } from '../../../finding.ts';
import type { Span } from '../../document.ts';
import { KEYWORDS } from '../instruction/keywords.ts';
import { sourceSpan } from '../lines/logical-line.ts';
import type { Entry } from '../lines/read-entries.ts';

/** A Dockerfile without FROM, or with instructions in front of it other than ARG. */
export function missingFrom(entries: readonly Entry[]): Finding[] {
  const from = entries.findIndex(({ split }) => split.name === 'FROM');
  const [first] = entries;
  if (first === undefined) return [noFrom('Nothing in this file is an instruction.', { start: 0, end: 1 })];
  if (from < 0) return [noFrom('There is no FROM.', keywordSpan(first))];
  return entries.slice(0, from).flatMap((entry, index) => {
    const { name } = entry.split;
    if (name === 'ARG' || !KEYWORDS.has(name)) return [];
    return [
      {
        id: 'dockerfile/before-from',
        severity: 'error' as const,
        message: `${name} stands in front of the first FROM, where only ARG may stand.`,
        help: 'Move it behind FROM.',
        pointer: `/instructions/${index}`,
        span: keywordSpan(entry),
      },
    ];
  });
}

function noFrom(message: string, span: Span): Finding {
  return {
    id: 'dockerfile/no-from',
    severity: 'error',
    message,
    help: 'Begin with FROM and the image to build upon, for instance FROM debian:bookworm-slim.',
    pointer: '',
    span,
  };
}

function keywordSpan({ line, split }: Entry): Span {
  return sourceSpan(line, split.keyword.start, Math.max(split.keyword.end, split.keyword.start + 1));
}
