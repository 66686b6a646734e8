import type { GivenFile } from '../state/state.ts';
import { uniqueName } from '../state/unique-name.ts';

/** A file on its way to the reader's disk. */
export interface Download {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file with the name that it is saved under, which may be a path. */
export type NamedFile = Pick<GivenFile, 'text'> & { readonly name: string };

/** Packs files by their paths. */
export type Pack = (files: Readonly<Record<string, Uint8Array>>) => Uint8Array<ArrayBuffer>;

/**
 * One file as it is, several as a zip.
 * @param files at least one
 * @param loadPack brings what packs; it is asked for several files only
 */
export async function downloadOf(
  files: readonly NamedFile[],
  loadPack: () => Promise<Pack>,
): Promise<Download> {
  const [only] = files;
  if (files.length === 1 && only !== undefined) {
    return { name: lastStep(only.name), type: typeOf(only.name), bytes: bytesOf(only.text) };
  }
  const pack = await loadPack();
  const packed: Record<string, Uint8Array> = Object.create(null);
  for (const { name, text } of files) packed[uniqueName(name, Object.keys(packed))] = bytesOf(text);
  return { name: `${commonFolder(files)}.zip`, type: 'application/zip', bytes: pack(packed) };
}

function typeOf(name: string): string {
  if (/\.json$/i.test(name)) return 'application/json';
  // RFC 9512.
  if (/\.(?:ya?ml|red)$/i.test(name)) return 'application/yaml';
  // As a text, a browser would save it as `Dockerfile.txt`.
  return /\.\w+$/.test(name) ? 'text/plain' : 'application/octet-stream';
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that all of them lie in, which the zip is named after. */
function commonFolder(files: readonly NamedFile[]): string {
  const [first, ...others] = files.map(({ name }) => name.split('/').slice(0, -1)[0]);
  return first !== undefined && others.every((folder) => folder === first) ? first : 'playground';
}
