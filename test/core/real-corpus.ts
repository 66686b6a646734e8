import { existsSync, readFileSync } from 'node:fs';
import { CORPUS } from '../../scripts/corpus-folder.ts';

const EXPECTED = `${CORPUS}/expected.tsv`;

/** Whether real manifests are on this machine; tests of them are skipped without them, and say so here. */
export const hasCorpus = existsSync(EXPECTED);

if (!hasCorpus)
  console.warn(`SKIPPED: no corpus at ${CORPUS}. WAYBILL_CORPUS names the folder that holds expected.tsv.`);

/** A real manifest, and what upstream's own judge says of it. */
export interface RealManifest {
  /** From the folder of the corpus. */
  readonly file: string;
  /** As the corpus calls it. */
  readonly format: string;
  /** `valid`, `invalid` or `unparseable`; `n/a` where upstream could not be asked. */
  readonly verdict: string;
}

/** All of them; none where there is no corpus. */
export function realManifests(): RealManifest[] {
  const lines = hasCorpus ? readFileSync(EXPECTED, 'utf8').trim().split('\n').slice(1) : [];
  return lines.map((line) => {
    const [file = '', format = '', verdict = ''] = line.split('\t');
    return { file, format, verdict };
  });
}

/** The text of one. */
export function realText(file: string): string {
  return readFileSync(`${CORPUS}/${file}`, 'utf8');
}
