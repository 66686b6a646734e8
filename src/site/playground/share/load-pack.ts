import type { Pack } from './download-of.ts';

/** What packs files into a zip. It is loaded when it is first needed, as few readers save several files. */
export async function loadPack(): Promise<Pack> {
  const { zipSync } = await import('fflate');
  return (files) => zipSync({ ...files });
}
