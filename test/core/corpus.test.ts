import { describe, expect, it } from 'vitest';
import { CORPUS, OUR_CORPUS } from '../../scripts/corpus-folder.ts';
import { accepts, FORMAT_IDS, type FormatId, judge } from '../../src/core/index.ts';
import { hasCorpus, realManifests, realText } from './real-corpus.ts';

interface Case {
  readonly file: string;
  readonly format: FormatId;
  /** Of upstream's judge: `valid`, `invalid` or `unparseable`; `n/a` where it could not be asked. */
  readonly verdict: string;
}

function readCases(): Case[] {
  return realManifests().map(({ file, format: name, verdict }) => {
    const format = FORMAT_IDS.find((id) => id === name);
    if (format === undefined) throw new Error(`${file} is of the format ${name}, which is none of ours`);
    return { file, format, verdict };
  });
}

describe.skipIf(!hasCorpus)('the corpus of real manifests', () => {
  const cases = readCases();
  const judged = cases.filter(({ verdict }) => verdict !== 'n/a');

  it.runIf(CORPUS === OUR_CORPUS)('has 299 files, none of which may be lost on the way', () => {
    expect(cases).toHaveLength(299);
  });

  it.each(judged)('$file is $verdict, as upstream says', ({ file, verdict }) => {
    const judgement = judge(realText(file), { fileName: file });
    expect(judgement.accepted, JSON.stringify(judgement.problems, null, 2)).toBe(verdict === 'valid');
    expect(accepts(realText(file), { fileName: file })).toBe(judgement.accepted);
  });

  it.each(cases)('$file is recognised as $format', ({ file, format }) => {
    expect(judge(realText(file), { fileName: file }).format).toBe(format);
  });

  it.each(cases.filter(({ file }) => !/^\s*\{\s*\}\s*$/.test(realText(file))))(
    '$file is recognised as $format by its content alone',
    ({ file, format }) => {
      expect(judge(realText(file)).format).toBe(format);
    },
  );
});
