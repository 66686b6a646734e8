import type { DockerfileValue, Instruction } from '../../../document/dockerfile/dockerfile-value.ts';
import { csvFields } from '../../../document/dockerfile/instruction/csv-fields.ts';
import { heredocMark } from '../../../document/dockerfile/lines/heredoc-mark.ts';
import { shellWord } from '../../../document/dockerfile/shell/shell-word.ts';
import type { PlacedInstruction } from '../../../document/dockerfile/stage/final-stage-value.ts';
import type { Document } from '../../../document/document.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Mend } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';
import { executedInstructions, placedInstructions } from '../placed-instructions.ts';

/** Instructions whose arguments BuildKit expands (SupportsSingleWordExpansion in instructions/commands.go, 0.34). */
const EXPANDED = new Set(['WORKDIR', 'USER', 'STOPSIGNAL', 'VOLUME', 'COPY', 'ADD', 'EXPOSE', 'FROM']);

/** Flags whose values it expands. */
const EXPANDED_FLAGS: Readonly<Record<string, readonly string[]>> = {
  FROM: ['platform'],
  COPY: ['chown', 'chmod'],
  ADD: ['chown', 'chmod', 'checksum'],
};

/** Quotes that are not closed and variables that cannot be read: BuildKit stops at them before it builds anything. */
export const expansions: Rule = ({ document }) => {
  if (document.language !== 'dockerfile') return [];
  const { escape: escapeSign } = document.value as DockerfileValue;
  // Every FROM is read, and of all others those that are carried out.
  const early = placedInstructions(document).filter(({ stage, keyword }) => stage < 0 || keyword === 'FROM');
  const executed = executedInstructions(document).filter(({ keyword }) => keyword !== 'FROM');
  return [...early, ...executed].flatMap((instruction) =>
    parts(instruction).flatMap(({ part, text, plainQuotes = false }) => {
      // Every variable counts as set, as --build-arg may set it.
      const escapeWith = plainQuotes ? '\\' : escapeSign;
      const { error } = shellWord(text, { escape: escapeWith, variable: () => 'x', plainQuotes });
      if (error === null) return [];
      const pointer = instruction.pointer + part;
      const inText = part.startsWith('/heredocs');
      return [
        {
          id: 'expansion',
          severity: 'error' as const,
          message: `BuildKit cannot read this part of ${instruction.keyword}: ${sentenceOf(error)}.`,
          help: inText
            ? 'BuildKit replaces variables in this text. To keep it as it stands, put the mark into quotes: <<"EOF".'
            : 'Close every quote and brace. A $ that is meant as it stands is written \\$, an apostrophe goes into double quotes.',
          pointer,
          span: valueSpan(pointer, document),
          fixes: quotedMark(instruction, part, document),
        },
      ];
    }),
  );
};

/** `<<"EOF"` for `<<EOF`: the text then stays as it stands, all other variables in it too. */
function quotedMark(
  { arguments: words, pointer }: PlacedInstruction,
  part: string,
  document: Document,
): Mend[] {
  const index = Number(/^\/heredocs\/(\d+)$/.exec(part)?.[1] ?? Number.NaN);
  const marks = words.flatMap((word, at) => (heredocMark(word) === null ? [] : [at]));
  const span = valueSpan(`${pointer}/arguments/${marks[index] ?? ''}`, document);
  const text = document.text.slice(span.start, span.end);
  const [, arrows, name] = /^(<<-?)(\w+)$/.exec(text) ?? [];
  if (arrows === undefined) return [];
  return [
    {
      title: 'Keep the text as it stands',
      preferred: false,
      edits: [{ ...span, text: `${arrows}"${name}"` }],
    },
  ];
}

interface Part {
  /** Pointer below the instruction. */
  readonly part: string;
  readonly text: string;
  readonly plainQuotes?: boolean;
}

function parts({ keyword, arguments: words, pairs, flags, heredocs }: Instruction): Part[] {
  const ofPairs = pairs.flatMap(({ name, value }, index): Part[] => [
    // The names of ARGs are taken as they stand.
    ...(keyword === 'ARG' ? [] : [{ part: `/pairs/${index}/name`, text: name }]),
    { part: `/pairs/${index}/value`, text: value ?? '' },
  ]);
  const ofFlags = flags.flatMap(({ name, value }, index): Part[] => {
    const part = `/flags/${index}`;
    if ((EXPANDED_FLAGS[keyword] ?? []).includes(name)) return [{ part, text: value ?? '' }];
    if (keyword !== 'RUN' || name !== 'mount') return [];
    return (csvFields(value ?? '') ?? [])
      .filter((field) => field.includes('='))
      .map((field) => ({ part, text: field.slice(field.indexOf('=') + 1) }));
  });
  if (!EXPANDED.has(keyword)) return [...ofPairs, ...ofFlags];
  const own = keyword === 'FROM' ? words.slice(0, 1) : words;
  const holdsFiles = keyword === 'COPY' || keyword === 'ADD';
  const marks = holdsFiles ? words.filter((word) => heredocMark(word) !== null) : [];
  const ofWords = own.flatMap((text, index): Part[] =>
    marks.includes(text) ? [] : [{ part: `/arguments/${index}`, text }],
  );
  const ofTexts = (holdsFiles ? heredocs : []).flatMap(({ content }, index): Part[] =>
    /["'\\]/.test(marks[index] ?? '"')
      ? []
      : [{ part: `/heredocs/${index}`, text: content, plainQuotes: true }],
  );
  return [...ofFlags, ...ofWords, ...ofTexts];
}

function sentenceOf(error: string): string {
  const quote = /matching (single|double)-quote/.exec(error)?.[1];
  if (quote !== undefined) return `a ${quote} quote is opened and not closed`;
  if (error.includes("missing '}'")) return 'a brace is opened and not closed';
  return error;
}
