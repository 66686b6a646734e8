import type { Guide } from '../../../src/docs/index.ts';
import type { Place, PlaceKind } from './mutant.ts';

type Fence = Guide['fences'][number];

/**
 * Where a page can be changed so that it matters: each character of its file, checked, console and output fences that is
 * no blank, no part of a comment or a docstring, and no part of a wildcard. Left out as well, and said so: outputs that a
 * schema judges, for their text is not compared, and lines with programs that could hurt the host (`HARMFUL`).
 */
export function mutationPlaces({ fences }: Guide, page: string): readonly Place[] {
  const lines = page.split(/\r?\n/);
  return fences.flatMap((fence) => {
    const { fate, example, text, textLine } = fence;
    if (fate === null || example === null || fate.kind === 'shown') return [];
    if (fate.kind === 'run' && fate.how === 'script') return [];
    if (fate.kind === 'output' && fate.schema !== null) return [];
    const prose = proseLines(text);
    return text.split('\n').flatMap((content, offset): Place[] => {
      const line = textLine + offset;
      const source = lines[line - 1] ?? '';
      const start = source.length - content.length;
      const part = partOf(fence, line);
      if (part === null || prose.has(offset) || !source.endsWith(content) || HARMFUL.test(content)) return [];
      return characters(content, part.kind).map((index) => ({
        ...part,
        example,
        line,
        index: start + index,
        fenceLine: fence.line,
      }));
    });
  });
}

/** A changed letter could make them remove, stop or overwrite something of the host, or write a file into `/dev`. */
export const HARMFUL = /\b(?:rm|rmdir|mv|dd|kill|pkill|chmod|chown|mount|find|prune|reboot|mkfs)\b|>\s*\//;

function partOf(
  { fate }: Fence,
  line: number,
): { readonly kind: PlaceKind; readonly commandLine: number | null } | null {
  if (fate?.kind === 'file' || fate?.kind === 'checked') return { kind: fate.kind, commandLine: null };
  if (fate?.kind === 'output') return { kind: 'output', commandLine: null };
  if (fate?.kind !== 'run' || fate.how !== 'console') return null;
  const command = fate.commands.findLast((one) => one.line <= line);
  if (command === undefined) return null;
  const typed = line < command.line + command.text.split('\n').length;
  return { kind: typed ? 'typed' : 'expected', commandLine: command.line };
}

/** Comment lines and what stands between `"""`, as offsets. */
function proseLines(text: string): ReadonlySet<number> {
  const prose = new Set<number>();
  let inside = false;
  for (const [offset, line] of text.split('\n').entries()) {
    const quotes = line.split('"""').length - 1;
    if (inside || quotes > 0 || /^\s*(?:#(?!!)|\/\/|\/?\*|;|<!--)/.test(line)) prose.add(offset);
    if (quotes % 2 === 1) inside = !inside;
  }
  return prose;
}

/** Indices of the characters that count. */
function characters(content: string, kind: PlaceKind): number[] {
  const covered = new Array<boolean>(content.length).fill(false);
  const cover = (pattern: RegExp) => {
    for (const match of content.matchAll(pattern))
      covered.fill(true, match.index, match.index + match[0].length);
  };
  cover(/\s/g);
  if (kind === 'file' || kind === 'checked' || kind === 'typed') cover(/\s(?:#|\/\/)\s.*$/g);
  if (kind === 'typed') cover(/^(?:\$|>)(?= |$)/g);
  if (kind === 'expected' || kind === 'output') {
    cover(/\[(?:\.\.|[A-Za-z_]\w*(?::=[A-Z][A-Z0-9_]*)?)\]/g);
    cover(/^\s*\.\.\.\s*$|"\.\.\."|^\[no output\]$/g);
  }
  return covered.flatMap((is, index) => (is ? [] : [index]));
}
