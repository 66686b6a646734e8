import type { Document } from '../document/document.ts';
import { originalDocument } from '../document/mend/original-document.ts';
import type { Parsed } from '../document/parsed.ts';
import type { Neighbour } from '../neighbour.ts';
import type { NeighbourFile } from '../neighbour-file.ts';
import type { Parts } from '../parts/parts.ts';
import { type Detection, detectFormat } from './detect-format.ts';

/** The files of a package as rules see them; each is read when it is first asked for, at most once. */
export function knownNeighbours(files: readonly NeighbourFile[], parts: Parts): readonly Neighbour[] {
  return files.map((file) => knownNeighbour(file, parts));
}

function knownNeighbour({ path, text }: NeighbourFile, { parse, definitionOf }: Parts): Neighbour {
  let parsed: Parsed | undefined;
  let detection: Detection | null | undefined;
  let document: { readonly read: Document | null } | undefined;
  const plain = () => (parsed ??= parse(text, path));
  const detect = () => {
    // Neighbours of neighbours are not asked: each file speaks for itself.
    if (detection === undefined)
      detection = detectFormat({
        text,
        fileName: path,
        document: plain().document ?? plain().guess ?? null,
        neighbours: [],
      });
    return detection;
  };
  const read = () => {
    const format = detect()?.format ?? null;
    const own = format === null ? null : definitionOf(format.id).read;
    return own?.(text, path, { parse, plain: plain() }) ?? plain();
  };
  return {
    path,
    text,
    get document() {
      document ??= { read: originalDocument(text, read()) };
      return document.read;
    },
    get findings() {
      return plain().findings;
    },
    get format() {
      return detect()?.format.id ?? null;
    },
  };
}
