import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FormatId } from '../../src/core/index.ts';
import { readFixtures } from '../../test/core/read-fixtures.ts';
import { readCorpus } from '../measure/corpus.ts';
import type { Case } from './case.ts';

/**
 * The texts that others are made of: the examples of the repository, the corpus where it is there, and files of more folders.
 *
 * @param longest longer ones are left out, in characters
 */
export function readSeeds(format: FormatId, longest: number, folders: readonly string[] = []): Case[] {
  return [...readExamples(format), ...ofCorpus(format), ...folders.flatMap(filesOf)].filter(
    ({ text }) => text.length > 0 && text.length <= longest,
  );
}

/** The examples of the repository, right and wrong, and those of broken text. */
export function readExamples(format: FormatId): Case[] {
  return [
    `${format}/valid`,
    `${format}/invalid`,
    ...(format === 'dockerfile' ? [] : ['json/invalid']),
  ].flatMap(readFixtures);
}

function ofCorpus(format: FormatId): Case[] {
  return readCorpus()
    .filter((file) => file.format === format)
    .map(({ name, text }) => ({ fileName: basename(name), text, neighbours: [] }));
}

function filesOf(folder: string): Case[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(`${folder}/${path}`).isFile())
    .map((path) => ({
      fileName: basename(path),
      text: readFileSync(`${folder}/${path}`, 'utf8'),
      neighbours: [],
    }));
}
