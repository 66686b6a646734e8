import type { DockerfileValue, Instruction } from '../../../document/dockerfile/dockerfile-value.ts';
import { heredocMark } from '../../../document/dockerfile/lines/heredoc-mark.ts';
import { shellWord } from '../../../document/dockerfile/shell/shell-word.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { executedInstructions, placedInstructions } from '../placed-instructions.ts';

/** Instructions whose arguments BuildKit expands (SupportsSingleWordExpansion in instructions/commands.go, 0.34.2). */
const EXPANDED = new Set(['WORKDIR', 'USER', 'STOPSIGNAL', 'VOLUME', 'COPY', 'ADD', 'EXPOSE', 'FROM']);

/** Quotes that are not closed and variables that cannot be read: BuildKit stops at them before it builds anything. */
export const expansions: Rule = ({ document }) => {
  if (document.language !== 'dockerfile') return [];
  const { escape: escapeSign } = document.value as DockerfileValue;
  const before = placedInstructions(document).filter(({ stage }) => stage < 0);
  return [...before, ...executedInstructions(document)].flatMap((instruction) =>
    parts(instruction).flatMap(([part, text]) => {
      // Every variable counts as set, as --build-arg may set it.
      const { error } = shellWord(text, { escape: escapeSign, variable: () => 'x' });
      if (error === null) return [];
      const pointer = instruction.pointer + part;
      return [
        {
          id: 'expansion',
          severity: 'error' as const,
          message: `BuildKit cannot read this part of ${instruction.keyword}: ${sentenceOf(error)}.`,
          help: 'Close every quote and brace. A $ that is meant as it stands is written \\$, an apostrophe goes into double quotes.',
          pointer,
          span: valueSpan(pointer, document),
        },
      ];
    }),
  );
};

type Part = readonly [pointer: string, text: string];

function parts({ keyword, arguments: words, pairs }: Instruction): Part[] {
  const ofPairs = pairs.flatMap(({ name, value }, index): Part[] => [
    // The names of ARGs are taken as they stand.
    ...(keyword === 'ARG' ? [] : [[`/pairs/${index}/name`, name] as const]),
    [`/pairs/${index}/value`, value ?? ''],
  ]);
  if (!EXPANDED.has(keyword)) return ofPairs;
  const own = keyword === 'FROM' ? words.slice(0, 1) : words;
  const holdsFiles = keyword === 'COPY' || keyword === 'ADD';
  return own.flatMap((word, index): Part[] =>
    holdsFiles && heredocMark(word) !== null ? [] : [[`/arguments/${index}`, word]],
  );
}

function sentenceOf(error: string): string {
  const quote = /matching (single|double)-quote/.exec(error)?.[1];
  if (quote !== undefined) return `a ${quote} quote is opened and not closed`;
  if (error.includes("missing '}'")) return 'a brace is opened and not closed';
  return error;
}
