import type { Pack } from './download-of.ts';

/** What packs files into a zip. It is loaded when it is first needed, as few readers save several files. */
export async function loadPack(): Promise<Pack> {
  const { zipSync } = await import('fflate');
  return (files) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [packedPath(path), bytes])));
}

/** fflate (0.8) collects paths in a plain object, where this one would be its prototype; `./` leads to the same file. */
function packedPath(path: string): string {
  return path === '__proto__' ? './__proto__' : path;
}
