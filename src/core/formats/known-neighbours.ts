import type { Document } from '../document/document.ts';
import { originalDocument } from '../document/mend/original-document.ts';
import { parse } from '../document/parse.ts';
import type { Parsed } from '../document/parsed.ts';
import type { Neighbour, NeighbourFile } from '../neighbour.ts';
import { type Detection, detectFormat } from './detect-format.ts';

/** The files of a package as rules see them; each is read when it is first asked for, at most once. */
export function knownNeighbours(files: readonly NeighbourFile[]): readonly Neighbour[] {
  return files.map(knownNeighbour);
}

function knownNeighbour({ path, text }: NeighbourFile): Neighbour {
  let parsed: Parsed | undefined;
  let detection: Detection | null | undefined;
  let document: { readonly read: Document | null } | undefined;
  const read = () => (parsed ??= parse(text, path));
  const detect = () => {
    // Neighbours of neighbours are not asked: each file speaks for itself.
    if (detection === undefined)
      detection = detectFormat({
        text,
        fileName: path,
        document: read().document ?? read().guess ?? null,
        neighbours: [],
      });
    return detection;
  };
  return {
    path,
    text,
    get document() {
      document ??= { read: originalDocument(text, detect()?.format.read?.(text, path, read()) ?? read()) };
      return document.read;
    },
    get format() {
      return detect()?.format.id ?? null;
    },
  };
}
