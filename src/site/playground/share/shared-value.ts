import type { FormatId, NeighbourFile } from '../../../core/index.ts';
import { isName } from '../files/is-name.ts';
import type { GivenFile } from '../state/state.ts';
import type { Shared } from './shared.ts';

/** Far more than anybody opens as tabs; what has more was not made by this page. */
const MOST_FILES = 100;

/** More names than a folder has that is listed beside the tabs. */
const MOST_OTHERS = 2000;

/**
 * Shared files as JSON has them: `{ files: [{ name?, text, format? }], active?, others?: [{ path, text? }] }`. What a file does
 * not have is left out.
 */
export function valueOfShared({ files, active, others = [] }: Shared): object {
  return {
    files: files.map(({ name, text, format }) => ({
      ...(name === null ? {} : { name }),
      text,
      ...(format === null ? {} : { format }),
    })),
    ...(active === 0 ? {} : { active }),
    ...(others.length === 0
      ? {}
      : { others: others.map(({ path, text }) => ({ path, ...(text === '' ? {} : { text }) })) }),
  };
}

/**
 * Reads it back. Fields that are not known are left alone, and so are names that cannot be used.
 * @param known the formats that may be pinned; another one is left to the text
 * @returns null where it is something else
 */
export function sharedOfValue(value: unknown, known: readonly FormatId[]): Shared | null {
  const given = field(value, 'files');
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_FILES) return null;
  const files = given.flatMap((file) => fileOfValue(file, known) ?? []);
  if (files.length < given.length) return null;
  const active = field(value, 'active');
  const others = othersOf(field(value, 'others'), files);
  return {
    files,
    active: typeof active === 'number' && files[active] !== undefined ? active : 0,
    ...(others.length === 0 ? {} : { others }),
  };
}

function othersOf(value: unknown, files: readonly GivenFile[]): NeighbourFile[] {
  const given: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_OTHERS) : [];
  return given.flatMap((other) => {
    const path = field(other, 'path');
    const text = field(other, 'text') ?? '';
    if (typeof path !== 'string' || !isName(path) || typeof text !== 'string') return [];
    return files.some(({ name }) => name === path) ? [] : [{ path, text }];
  });
}

/** One file of it; null where it has no text. */
export function fileOfValue(value: unknown, known: readonly FormatId[]): GivenFile | null {
  const text = field(value, 'text');
  if (typeof text !== 'string') return null;
  const name = field(value, 'name');
  const wanted = field(value, 'format');
  return {
    name: typeof name === 'string' && isName(name) ? name : null,
    text,
    format: known.find((id) => id === wanted) ?? null,
  };
}

/** What an object that came from elsewhere has under its own key. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
