import type { FormatId } from '../../../core/index.ts';
import { isName } from '../files/is-name.ts';
import type { GivenFile } from '../state/state.ts';
import type { Shared } from './shared.ts';

/** Far more than anybody opens as tabs; a link that has more was not made by this page. */
const MOST_FILES = 100;

/** Reads the JSON of one version; null where it holds something else. */
type Read = (value: unknown, known: readonly FormatId[]) => Shared | null;

/** The version that links are written in. */
export const NEWEST_VERSION = 2;

/** How each version is read. A version stays for ever, as its links do; a test holds one of each. */
export const LINK_VERSIONS: ReadonlyMap<number, Read> = new Map([
  [1, readOne],
  [NEWEST_VERSION, readSeveral],
]);

/** The JSON of the newest version. What a file does not have is left out, so that links stay short. */
export function jsonOfShared({ files, active }: Shared): string {
  return JSON.stringify({
    files: files.map(({ name, text, format }) => ({
      ...(name === null ? {} : { name }),
      text,
      ...(format === null ? {} : { format }),
    })),
    ...(active === 0 ? {} : { active }),
  });
}

/** Version 1: `{ text, format }`, one text without a name. */
function readOne(value: unknown, known: readonly FormatId[]): Shared | null {
  const file = fileOf(value, known);
  return file === null ? null : { files: [{ ...file, name: null }], active: 0 };
}

/** Version 2: `{ files: [{ name?, text, format? }], active? }`. Fields that are not known are left alone. */
function readSeveral(value: unknown, known: readonly FormatId[]): Shared | null {
  const given = field(value, 'files');
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_FILES) return null;
  const files = given.flatMap((file) => fileOf(file, known) ?? []);
  if (files.length < given.length) return null;
  const active = field(value, 'active');
  return { files, active: typeof active === 'number' && files[active] !== undefined ? active : 0 };
}

function fileOf(value: unknown, known: readonly FormatId[]): GivenFile | null {
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

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
