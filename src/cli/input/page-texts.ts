import { readFile } from 'node:fs/promises';

/** The texts of pages by their paths, for excerpts in reports; one that cannot be read any more is left out. */
export async function pageTexts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(unlessUnreadable);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

/** A page may have gone since it was planned; whatever else goes wrong is a fault of ours. */
function unlessUnreadable(error: unknown): null {
  if (error instanceof Error && 'code' in error) return null;
  throw error;
}
