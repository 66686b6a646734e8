import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accepts, FORMAT_IDS, type FormatId, judge } from '../../src/core/index.ts';

/** Real manifests with the verdicts of upstream's own judges; too large to be part of the repository. */
const OURS = fileURLToPath(new URL('../../../shared/corpus/dev', import.meta.url));
const CORPUS = process.env['WAYBILL_CORPUS'] ?? OURS;
const EXPECTED = `${CORPUS}/expected.tsv`;
const present = existsSync(EXPECTED);

if (!present) {
  console.warn(`SKIPPED: no corpus at ${CORPUS}. WAYBILL_CORPUS names the folder that holds expected.tsv.`);
}

interface Case {
  readonly file: string;
  readonly format: FormatId;
  /** Of upstream's judge: `valid`, `invalid` or `unparseable`; `n/a` where it could not be asked. */
  readonly verdict: string;
}

function readCases(): Case[] {
  const lines = present ? readFileSync(EXPECTED, 'utf8').trim().split('\n').slice(1) : [];
  return lines.map((line) => {
    const [file = '', name, verdict = ''] = line.split('\t');
    const format = FORMAT_IDS.find((id) => id === name);
    if (format === undefined) throw new Error(`${file} is of the format ${name}, which is none of ours`);
    return { file, format, verdict };
  });
}

function textOf(file: string): string {
  return readFileSync(`${CORPUS}/${file}`, 'utf8');
}

describe.skipIf(!present)('the corpus of real manifests', () => {
  const cases = readCases();
  const judged = cases.filter(({ verdict }) => verdict !== 'n/a');

  it.runIf(CORPUS === OURS)('has 299 files, none of which may be lost on the way', () => {
    expect(cases).toHaveLength(299);
  });

  it.each(judged)('$file is $verdict, as upstream says', ({ file, verdict }) => {
    const judgement = judge(textOf(file), { fileName: file });
    expect(judgement.accepted, JSON.stringify(judgement.problems, null, 2)).toBe(verdict === 'valid');
    expect(accepts(textOf(file), { fileName: file })).toBe(judgement.accepted);
  });

  it.each(cases)('$file is recognised as $format', ({ file, format }) => {
    expect(judge(textOf(file), { fileName: file }).format).toBe(format);
  });

  it.each(cases.filter(({ file }) => !/^\s*\{\s*\}\s*$/.test(textOf(file))))(
    '$file is recognised as $format by its content alone',
    ({ file, format }) => {
      expect(judge(textOf(file)).format).toBe(format);
    },
  );
});
