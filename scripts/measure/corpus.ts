import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORMAT_IDS, type FormatId } from '../../src/core/index.ts';

/** Real manifests with the verdicts of upstream's own judges; too large to be part of the repository. */
export const CORPUS =
  process.env['WAYBILL_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus/dev', import.meta.url));

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
