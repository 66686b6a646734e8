import { heredocMark } from '../../../document/dockerfile/lines/heredoc-mark.ts';
import type { PlacedInstruction } from '../../../document/dockerfile/stage/final-stage-value.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/** Sources of COPY and ADD that are not where the author thinks, and ADD where COPY is meant. */
export const copiedSources: Rule = ({ document }) =>
  placedInstructions(document)
    .filter(({ keyword, arguments: words }) => (keyword === 'COPY' || keyword === 'ADD') && words.length > 1)
    .flatMap((instruction) => [...hostPaths(instruction, document), ...addOfFiles(instruction, document)]);

/** The context of the build is all that COPY can see: `/home/me/x` is looked for below it. */
function hostPaths(
  { arguments: words, flags, pointer }: PlacedInstruction,
  document: Context['document'],
): Finding[] {
  if (flags.some(({ name }) => name === 'from')) return [];
  return words.slice(0, -1).flatMap((word, index) => {
    const kind = /^(?:\/home\/|\/Users\/|\/root\/|\/mnt\/|[A-Za-z]:[\\/]|~\/)/.test(word)
      ? 'is a path on a computer'
      : /^(?:\.\/)?\.\.(?:\/|$)/.test(word)
        ? 'leads out of the folder that is built'
        : null;
    if (kind === null) return [];
    const at = `${pointer}/arguments/${index}`;
    return [
      {
        id: 'outside-context',
        severity: 'warning' as const,
        message: `${word} ${kind}, and COPY only sees files in the folder that docker build is given.`,
        help: 'Put the file into that folder, and write its path from there.',
        pointer: at,
        span: valueSpan(at, document),
      },
    ];
  });
}

const REMOTE = /^(?:https?|ftp|git|ssh):\/\/|^git@|\.git(?:#|$)/i;
const ARCHIVE = /\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst)$/i;

function addOfFiles(instruction: PlacedInstruction, document: Context['document']): Finding[] {
  const { keyword, arguments: words, flags, pointer } = instruction;
  const sources = words.slice(0, -1);
  const special = sources.some(
    (word) => REMOTE.test(word) || ARCHIVE.test(word) || /[$*?[]/.test(word) || heredocMark(word) !== null,
  );
  if (
    keyword !== 'ADD' ||
    special ||
    flags.some(({ name }) => ['checksum', 'unpack', 'keep-git-dir'].includes(name))
  )
    return [];
  const span = keySpan(pointer, document);
  return [
    {
      id: 'add-of-files',
      severity: 'hint',
      message: 'ADD also unpacks archives and fetches addresses; these are plain files.',
      help: 'Write COPY, which does nothing else.',
      pointer,
      span,
      fixes: [{ title: 'Write COPY', edits: [{ ...span, text: 'COPY' }] }],
    },
  ];
}
