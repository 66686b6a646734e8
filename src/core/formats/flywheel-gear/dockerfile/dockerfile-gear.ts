import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import type { CopiedPath, FinalStage } from '../../../document/dockerfile/stage/final-stage-value.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import { isLeftToAnother } from '../../dockerfile/whose-dockerfile.ts';

/** The folder of a gear (specification 0.3.0, The base folder). */
export const GEAR_FOLDER = '/flywheel/v0';

/** A Dockerfile that makes the image of a gear: what is in the image, and the manifest beside it. */
export interface GearImage {
  readonly stage: FinalStage;
  readonly manifest: Neighbour;
}

/** Null where no manifest of a gear lies beside the Dockerfile, or it is for another one: nobody then says that it is a gear. */
export function gearImage(context: Context): GearImage | null {
  const { document, neighbours } = context;
  const manifest = neighbours.find(
    ({ path, format }) => path === 'manifest.json' && format === 'flywheel-gear',
  );
  if (manifest === undefined || isLeftToAnother('Flywheel', context)) return null;
  const stage = finalStage(document);
  return stage === null ? null : { manifest, stage };
}

/** Whether a file of the gear's folder comes into the image: `unknown` where the text cannot tell. */
export function arrives(file: string, { copies, instructions }: FinalStage): 'yes' | 'no' | 'unknown' {
  const answers = copies.map((copy) => brings(copy, file));
  if (answers.includes('yes')) return 'yes';
  const byHand = instructions.some(({ keyword, rest }) => keyword === 'RUN' && rest.includes(file));
  return byHand || answers.includes('unknown') ? 'unknown' : 'no';
}

function brings(copy: CopiedPath, file: string): 'yes' | 'no' | 'unknown' {
  const target = `${GEAR_FOLDER}/${file}`;
  if (!copy.certain) return isPossible(copy, file) ? 'unknown' : 'no';
  if (copy.target === target) return 'yes';
  const destination = copy.destination.replace(/\/+$/, '');
  const isInside = destination === '' || target.startsWith(`${destination}/`);
  if (copy.from !== null || copy.keyword === 'ADD') return isInside ? 'unknown' : 'no';
  if (destination !== GEAR_FOLDER) return isInside && isFolder(copy.source) ? 'unknown' : 'no';
  if (isWholeContext(copy.source)) return 'yes';
  if (/[*?[]/.test(copy.source)) return globFits(copy.source, file) ? 'yes' : 'no';
  return isFolder(copy.source) ? 'unknown' : 'no';
}

function isPossible({ source }: CopiedPath, file: string): boolean {
  return source.includes('$') || source.endsWith(file) || isFolder(source) || isWholeContext(source);
}

function isWholeContext(source: string): boolean {
  return /^(?:\.?\/?|(?:\.\/)?\*)$/.test(source);
}

/** A name without an ending is taken for a folder, unless it is `run`. */
function isFolder(source: string): boolean {
  return source.endsWith('/') || !/\.\w+$|(?:^|\/)run$/.test(source);
}

function globFits(glob: string, file: string): boolean {
  const name = glob.replace(/^\.?\//, '');
  // With a list of characters the answer is left open in favour of the author.
  if (name.includes('[')) return true;
  const pieces = name.split('*');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  const literal = (piece: string, at: string) =>
    piece.length <= at.length && [...piece].every((sign, index) => sign === '?' || sign === at[index]);
  return (
    literal(first, file) &&
    literal(last, file.slice(file.length - last.length)) &&
    first.length + last.length <= file.length
  );
}
