import { existsSync, readFileSync } from 'node:fs';
import { FORMAT_IDS, type FormatId } from '../../src/core/index.ts';
import { CORPUS } from '../corpus-folder.ts';

/** A real file and what upstream says of it. */
export interface CorpusFile {
  readonly name: string;
  readonly format: FormatId;
  readonly verdict: 'valid' | 'invalid' | 'unparseable' | 'n/a';
  readonly text: string;
}

/** The files of the corpus in a fixed order; none where there is no corpus on this machine. */
export function readCorpus(): CorpusFile[] {
  const table = `${CORPUS}/expected.tsv`;
  if (!existsSync(table)) return [];
  const lines = readFileSync(table, 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [name = '', id, verdict = ''] = line.split('\t');
    const format = FORMAT_IDS.find((known) => known === id);
    if (format === undefined) return [];
    const text = readFileSync(`${CORPUS}/${name}`, 'utf8');
    return [{ name, format, verdict: verdict as CorpusFile['verdict'], text }];
  });
}
