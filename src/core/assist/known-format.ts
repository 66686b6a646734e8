import { parseDockerfile } from '../document/dockerfile/parse-dockerfile.ts';
import type { Document } from '../document/document.ts';
import type { FormatId } from '../format.ts';
import { detectFormat } from '../formats/detect-format.ts';
import type { Neighbour, NeighbourFile } from '../neighbour.ts';
import type { AssistOptions } from './assist-options.ts';
import { type Reading, readForNeighbour } from './reading.ts';
import { treeValue } from './tree/tree-value.ts';

/** What was found for each reading, as long as that lives. */
const known = new WeakMap<
  Reading,
  { readonly format: FormatId | null; readonly beside: readonly NeighbourFile[] }
>();

/** The format that a text is written for: the pinned one, else what content and name say; null where they say nothing. */
export function knownFormat(reading: Reading, options: AssistOptions): FormatId | null {
  if (options.format !== null) return options.format;
  const earlier = known.get(reading);
  if (earlier !== undefined && areSame(earlier.beside, options.neighbours)) return earlier.format;
  const { text } = reading;
  const neighbours = options.neighbours.map(asNeighbour);
  const subject = { text, fileName: options.fileName, document: documentOf(reading), neighbours };
  const format = detectFormat(subject)?.format.id ?? null;
  known.set(reading, { format, beside: options.neighbours });
  return format;
}

/** A file beside the text, as far as it tells formats apart. */
function asNeighbour({ path, text }: NeighbourFile): Neighbour {
  const reading = () => readForNeighbour(path, text);
  return {
    path,
    text,
    get document() {
      return documentOf(reading());
    },
    findings: [],
    get format() {
      return knownFormat(reading(), { fileName: path, format: null, neighbours: [] });
    },
  };
}

/** What is recognised needs no places. */
function documentOf({ text, language, tree }: Reading): Document | null {
  if (language === 'dockerfile') return parseDockerfile(text).document;
  return { text, language, value: treeValue(tree), places: new Map() };
}

function areSame(before: readonly NeighbourFile[], now: readonly NeighbourFile[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ path, text }, index) => path === now[index]?.path && text === now[index]?.text)
  );
}
