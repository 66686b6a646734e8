import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS, type FormatId, judge } from '../../src/core/index.ts';

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
  readonly verdict: string;
}

function readCases(): Case[] {
  const lines = present ? readFileSync(EXPECTED, 'utf8').trim().split('\n').slice(1) : [];
  return lines.flatMap((line) => {
    const [file = '', name, verdict = ''] = line.split('\t');
    const format = FORMAT_IDS.find((id) => id === name);
    return format === undefined ? [] : [{ file, format, verdict }];
  });
}

describe.skipIf(!present)('the corpus of real manifests', () => {
  const cases = readCases();

  it('has manifests of every format', () => {
    expect(new Set(cases.map(({ format }) => format))).toEqual(new Set(FORMAT_IDS));
  });

  it.runIf(CORPUS === OURS)(
    'has 229 manifests of these formats, none of which may be lost on the way',
    () => {
      expect(cases).toHaveLength(229);
    },
  );

  it.each(cases)('$file is $verdict, as upstream says', ({ file, format, verdict }) => {
    const judgement = judge(readFileSync(`${CORPUS}/${file}`, 'utf8'), { fileName: file });
    // A configuration that came without its manifest has no verdict.
    if (verdict !== 'n/a')
      expect(judgement.accepted, JSON.stringify(judgement.problems, null, 2)).toBe(verdict === 'valid');
    if (verdict !== 'unparseable') expect(judgement.format).toBe(format);
  });
});
