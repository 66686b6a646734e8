import { mkdir, rm, writeFile } from 'node:fs/promises';
import { differences } from './differences.ts';
import { generatedFiles } from './generated-files.ts';

const FOLDER = new URL('../../src/generated/', import.meta.url);

/** Brings `src/generated` up to date with `schemas/`; files that are right already are not touched. */
export async function generate(): Promise<void> {
  const files = await generatedFiles();
  await mkdir(FOLDER, { recursive: true });
  for (const { name } of await differences(FOLDER, files)) {
    const file = new URL(name, FOLDER);
    const text = files.get(name);
    await (text === undefined ? rm(file, { recursive: true }) : writeFile(file, text));
  }
}

/** What is wrong with `src/generated`, one sentence a file; an empty list where it is as `generate` would leave it. */
export async function checkGenerated(): Promise<string[]> {
  const found = await differences(FOLDER, await generatedFiles());
  return found.map(({ name, what }) => `src/generated/${name} ${what}`);
}
