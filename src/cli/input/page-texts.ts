import { readFile } from 'node:fs/promises';

/** The texts of pages by their paths, for excerpts in reports; one that cannot be read any more is left out. */
export async function pageTexts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}
