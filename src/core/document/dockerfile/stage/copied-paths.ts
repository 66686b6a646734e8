import { heredocMark } from '../lines/heredoc-mark.ts';
import type { CopiedPath, Given, PlacedInstruction } from './final-stage-value.ts';
import { absolutePath } from './image-path.ts';
import type { Variables } from './variables.ts';

/** Where a relative destination begins. */
interface Start {
  /** Null where the base image decides. */
  readonly workdir: Given<string> | null;
  /** Whether all of it stands in the text. */
  readonly workdirIsWhole: boolean;
}

/** What one COPY or ADD puts into the image, a line for each of its sources. */
export function copiedPaths(
  instruction: PlacedInstruction,
  variables: Variables,
  { workdir, workdirIsWhole }: Start,
): CopiedPath[] {
  const { keyword, pointer, arguments: words, flags } = instruction;
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || (keyword !== 'COPY' && keyword !== 'ADD')) return [];
  const to = variables.expand(last);
  const destination = absolutePath(to.text, workdir?.value ?? '/');
  const from = flags.find(({ name }) => name === 'from')?.value ?? null;
  const parents = flags.some(({ name }) => name === 'parents');
  const sources = words.slice(0, -1);
  return sources.map((word, index) => {
    const mark = heredocMark(word);
    const source = mark === null ? variables.expand(word) : { text: mark.name, unset: [] };
    const relative = !to.text.startsWith('/');
    const known = to.unset.length === 0 && source.unset.length === 0;
    return {
      keyword,
      source: source.text,
      from: from === null ? null : variables.expand(from).text,
      target: targetOf(source.text, destination, sources.length > 1),
      destination,
      certain: known && !parents && !(relative && !workdirIsWhole),
      pointer: `${pointer}/arguments/${index}`,
      instruction: pointer,
    };
  });
}

function targetOf(source: string, destination: string, many: boolean): string {
  const name = source.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const folder = destination.endsWith('/') || many;
  // The content of a folder, of a pattern's matches and of an unpacked address has other names than the source.
  const oneFile =
    name !== '' && name !== '.' && name !== '..' && !/[*?[]/.test(name) && !source.endsWith('/');
  return folder && oneFile ? `${destination.replace(/\/$/, '')}/${name}` : destination;
}
