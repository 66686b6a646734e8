import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { measureCorpus } from './measure-corpus.ts';
import { measureMutations } from './measure-mutations.ts';

/** How far the fixes get: `node scripts/run.mjs scripts/measure/fixes.ts [--count 100] [--seed 1] [--verbose]`. */
const { values } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string' }, verbose: { type: 'boolean' } },
});
const files = readCorpus();
if (files.length === 0)
  console.error('There is no corpus here. WAYBILL_CORPUS names the folder of expected.tsv.');

const corpus = measureCorpus(files);
console.log('Files that upstream rejects, and how many are accepted after the fixes');
console.table(
  corpus.map(({ left, ...figures }) => ({
    ...figures,
    share: share(figures.withPlaceholders, figures.rejected),
  })),
);

const valid = files.filter(({ verdict }) => verdict === 'valid');
const kinds = measureMutations(valid, Number(values.count ?? 100), Number(values.seed ?? 1));
console.log('Valid files broken by one slip');
console.table(
  kinds.map(({ failures, ...figures }) => ({
    ...figures,
    share: share(figures.withPlaceholders, figures.broken),
    line: share(figures.onTheLine, figures.broken),
  })),
);
if (values.verbose === true)
  console.log(
    [...corpus.flatMap(({ left }) => left), ...kinds.flatMap(({ failures }) => failures)].join('\n'),
  );

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}
