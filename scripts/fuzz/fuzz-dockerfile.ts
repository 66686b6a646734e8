import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge } from '../../src/core/index.ts';
import { type Case, compare, type Judges } from './compare.ts';
import { mutateDockerfile } from './mutate-dockerfile.ts';
import { type Random, random } from './random.ts';
import { startProgram } from './upstream-judge.ts';

/**
 * Compares our verdict on Dockerfiles with BuildKit's, on seeded mutations of our examples and of the folders that are named:
 * `(cd scripts/fuzz/judge-dockerfile && go build -o JUDGE .)`, then
 * `WAYBILL_FUZZ_BUILDKIT=JUDGE node scripts/run.mjs scripts/fuzz/fuzz-dockerfile.ts --cases 10000 --seed 1 [FOLDER…]`.
 */
const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});

const program = process.env['WAYBILL_FUZZ_BUILDKIT'];
if (program === undefined)
  throw new Error('WAYBILL_FUZZ_BUILDKIT must name the program that judge-dockerfile builds.');

const OURS = ['dockerfile', 'raiven'].map((name) =>
  fileURLToPath(new URL(`../../schemas/${name}/`, import.meta.url)),
);
const LONGEST = 20_000;

function readSeeds(): string[] {
  return [...OURS, ...positionals].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /dockerfile/i.test(basename(path)) && !path.endsWith('.txt'))
      .map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
      .filter(({ length }) => length > 0 && length <= LONGEST),
  );
}

function* cases(count: number, chance: Random): Generator<Case> {
  const seeds = readSeeds();
  for (let index = 0; index < count; index += 1)
    yield { fileName: 'Dockerfile', text: mutateDockerfile(chance.pick(seeds), chance) };
}

/** What is not in the text: each is an entry of schemas/dockerfile/source.json. Only what BuildKit rejects and we accept is ever explained. */
const OUTSIDE: readonly { reason: string; told: (text: string, error: string) => boolean }[] = [
  {
    reason: 'a variable has no value here, and --build-arg or the base image may give one',
    told: (text, error) =>
      text.includes('$') &&
      /invalid (?:signal|port|containerPort|hostPort|IP|mount target|value|chmod|secret mount|checksum)|should not be blank|empty platform|not allowed to be|failed to parse (?:stage name|platform)|VOLUME specified|requires HTTP|unsupported (?:mount type|sharing)/.test(
        error,
      ),
  },
  {
    reason: 'a mount without a whole path begins at the WORKDIR of the base image',
    told: (_, error) => /invalid mount target/.test(error),
  },
];

const upstream = startProgram(program);
const judges: Judges = {
  ours: ({ text, fileName }) => {
    const { accepted, problems } = judge(text, { fileName, format: 'dockerfile' });
    return { accepted, said: problems.map(({ severity, id, message }) => `${severity} ${id} ${message}`) };
  },
  theirs: ({ text }) => upstream.judge({ text }),
  explained: ({ text }, { accepted, error }) =>
    accepted ? null : (OUTSIDE.find(({ told }) => told(text, error ?? ''))?.reason ?? null),
};
const result = await compare(cases(Number(values.cases), random(Number(values.seed))), judges);
upstream.end();
for (const { text, ours, theirs } of result.differences)
  console.log(
    `---\n${text}\nours:   ${ours.join('\n        ') || 'accepted'}\ntheirs: ${theirs ?? 'accepted'}`,
  );
for (const [reason, count] of result.explained) console.log(`explained ${count}: ${reason}`);
console.log(
  `${result.cases} cases, ${result.accepted} accepted upstream, ${result.differences.length} unexplained`,
);
process.exitCode = result.differences.length > 0 ? 1 : 0;
