import { asObject, own } from '../../document/as-object.ts';
import type { Document } from '../../document/document.ts';
import type { FormatId } from '../../format.ts';
import type { Neighbour } from '../../neighbour.ts';
import type { Context } from '../../schema/context.ts';

/** A neighbour that could be read. */
interface ReadNeighbour {
  readonly file: Neighbour;
  readonly document: Document;
}

/** The neighbour of a format that lies nearest, as a package may hold several; null without one that can be read. */
export function nearestOf(
  format: FormatId,
  { neighbours }: Pick<Context, 'neighbours'>,
): ReadNeighbour | null {
  const found = neighbours
    .filter((neighbour) => neighbour.format === format)
    .flatMap((file) => (file.document === null ? [] : [{ file, document: file.document }]))
    .sort((a, b) => steps(a.file.path) - steps(b.file.path));
  return found[0] ?? null;
}

/** The neighbours that are programs, by their endings. */
export function programs({ neighbours }: Pick<Context, 'neighbours'>): readonly Neighbour[] {
  return neighbours.filter(({ path }) => /\.(?:py|sh|bash|r|m|jl|js|mjs|ts|ipynb|pl|rb)$/i.test(path));
}

/** All variables that a processing container declares, over all its templates. */
export function declaredVariables(value: unknown): ReadonlySet<unknown> {
  const templates = own(value, 'templates');
  const lists = Array.isArray(templates) ? templates.map((template) => own(template, 'env')) : [];
  return new Set(
    lists.filter(Array.isArray).flatMap((list) => list.map((entry) => own(asObject(entry), 'name'))),
  );
}

function steps(path: string): number {
  return path.split('/').length;
}
