import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { differences } from './differences.ts';
import { generatedFiles } from './generated-files.ts';

const COMMANDS = 'commands.ts';
const FOLDER = new URL('../../src/generated/', import.meta.url);

/** Brings `src/generated` up to date with `schemas/` and the commands; files that are right already are not touched. */
export async function generate(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const fromSchemas = await generatedFiles();
  // The commands can be read only where what is made of the schemas is there.
  await bring(new Map([...fromSchemas, ...(await commandsAsTheyAre())]));
  await bring(await allFiles(fromSchemas));
}

async function bring(files: ReadonlyMap<string, string>): Promise<void> {
  for (const { name } of await differences(FOLDER, files)) {
    const file = new URL(name, FOLDER);
    const text = files.get(name);
    await (text === undefined ? rm(file, { recursive: true }) : writeFile(file, text));
  }
}

async function allFiles(fromSchemas: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const { commandsFile } = await import('./commands.ts');
  return new Map([...fromSchemas, [COMMANDS, commandsFile()]]);
}

/** The core names the file too, so that there must be one to import. */
async function commandsAsTheyAre(): Promise<ReadonlyMap<string, string>> {
  const file = new URL(COMMANDS, FOLDER);
  const empty = 'export const COMMANDS = [];\nexport const EXIT_CODES = [];\n';
  return new Map([[COMMANDS, existsSync(file) ? await readFile(file, 'utf8') : empty]]);
}

/** What is wrong with `src/generated`, one sentence a file; an empty list where it is as `generate` would leave it. */
export async function checkGenerated(): Promise<string[]> {
  const found = await differences(FOLDER, await allFiles(await generatedFiles()));
  return found.map(({ name, what }) => `src/generated/${name} ${what}`);
}
