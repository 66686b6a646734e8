import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { judge } from '../../src/core/index.ts';
import { type Case, compare, type Judges } from './compare.ts';
import { mutateText } from './mutate-text.ts';
import { mutateValue } from './mutate-value.ts';
import { type Random, random } from './random.ts';
import { explainedRed } from './red-differences.ts';
import { startJudge } from './upstream-judge.ts';

/**
 * Compares our verdict on RED files with red-val's, on seeded mutations of real files and of our examples:
 * `WAYBILL_FUZZ_PYTHON=… node scripts/run.mjs scripts/fuzz/fuzz-red.ts --cases 10000 --seed 1`.
 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});

const SCHEMAS = fileURLToPath(new URL('../../schemas/red/', import.meta.url));
const CORPUS =
  process.env['WAYBILL_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus/dev', import.meta.url));
const LONGEST = 8000;

function readSeeds(): Case[] {
  const folders = [`${SCHEMAS}valid`, `${SCHEMAS}invalid`, `${CORPUS}/red`].filter((folder) =>
    existsSync(folder),
  );
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.endsWith('.txt'))
      .map((fileName) => ({ fileName, text: readFileSync(`${folder}/${fileName}`, 'utf8') }))
      .filter(({ text }) => text.length <= LONGEST),
  );
}

/** Words of the format, to be put where others stand. */
const WORDS = [
  ...['redVersion', 'cli', 'inputs', 'outputs', 'batches', 'cloud', 'container', 'execution', 'doc', 'class'],
  ...[
    'type',
    'inputBinding',
    'outputBinding',
    'glob',
    'prefix',
    'position',
    'connector',
    'command',
    'access',
  ],
  ...[
    'mount',
    'basename',
    'listing',
    'size',
    'checksum',
    'engine',
    'settings',
    'baseCommand',
    'stdout',
    'stderr',
  ],
  ...[
    'File',
    'Directory',
    'File[]',
    'Directory?',
    'string',
    'int',
    'long?',
    'float',
    'double[]',
    'boolean',
    '9',
  ],
];

/** A value as JSON or YAML; of RED files more than half are of older versions, and those we look at as RED 9 too. */
function mutated(seed: Case, chance: Random): Case {
  if (chance.below(3) === 0) return { ...seed, text: mutateText(seed.text, chance) };
  let value: unknown;
  try {
    value = parse(seed.text, { maxAliasCount: 100, logLevel: 'error' });
  } catch {
    return { ...seed, text: mutateText(seed.text, chance) };
  }
  if (typeof value === 'object' && value !== null && chance.below(3) > 0)
    Object.assign(value, { redVersion: '9' });
  for (let times = 1 + chance.below(2); times > 0; times -= 1) value = mutateValue(value, WORDS, chance);
  return chance.below(2) === 0
    ? { fileName: 'case.red.json', text: JSON.stringify(value, null, 2) }
    : { fileName: 'case.red.yml', text: stringify(value) };
}

function* cases(count: number, chance: Random): Generator<Case> {
  const seeds = readSeeds();
  for (let index = 0; index < count; index += 1) yield mutated(chance.pick(seeds), chance);
}

const upstream = startJudge('judge-red.py');
const judges: Judges = {
  ours: ({ text, fileName }) => {
    const { accepted, problems } = judge(text, { fileName, format: 'red' });
    return { accepted, said: problems.map(({ severity, id, message }) => `${severity} ${id} ${message}`) };
  },
  theirs: ({ text }) => upstream.judge({ text }),
  explained: explainedRed,
};
const result = await compare(cases(Number(values.cases), random(Number(values.seed))), judges);
upstream.end();
for (const { fileName, text, ours, theirs } of result.differences) {
  console.log(
    `--- ${fileName}\n${text}\nours:   ${ours.join('\n        ') || 'accepted'}\ntheirs: ${theirs ?? 'accepted'}`,
  );
}
for (const [reason, count] of result.explained) console.log(`explained ${count}: ${reason}`);
console.log(
  `${result.cases} cases, ${result.accepted} accepted upstream, ${result.differences.length} unexplained`,
);
process.exitCode = result.differences.length > 0 ? 1 : 0;
