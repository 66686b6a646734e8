import { parseArgs } from 'node:util';
import { judge } from '../../src/core/index.ts';
import { type Case, compare, type Judges } from './compare.ts';
import { configCases, type FlywheelCase, gearCases } from './flywheel-cases.ts';
import { random } from './random.ts';
import { startJudge, type Verdict } from './upstream-judge.ts';

/**
 * Compares our verdict on Flywheel's manifests and configurations with flywheel-gears from PyPI:
 * `WAYBILL_FUZZ_PYTHON=… node scripts/run.mjs scripts/fuzz/fuzz-flywheel.ts --cases 10000 --seed 1`; half of the cases
 * are of each kind.
 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const half = Math.ceil(Number(values.cases) / 2);
const chance = random(Number(values.seed));
const upstream = startJudge('judge-flywheel.py');

function formatOf({ manifest }: FlywheelCase) {
  return manifest === undefined ? ('flywheel-gear' as const) : ('flywheel-config' as const);
}

/** Differences that are meant; each is an entry of schemas/flywheel-config/source.json. */
function explained(one: Case, { error }: Verdict): string | null {
  if (error?.startsWith('took more than') === true)
    return 'upstream found no verdict in the time that it was given';
  const said = judges.ours(one).said.join('\n');
  if (said.includes('flywheel-config/too-costly')) return 'beyond our bound of steps';
  return /lies outside of the manifest/.test(said) ? 'other documents are never fetched' : null;
}

const judges: Judges = {
  ours: (one: FlywheelCase) => {
    const neighbours = one.manifest === undefined ? [] : [{ path: 'manifest.json', text: one.manifest }];
    const { accepted, problems } = judge(one.text, {
      fileName: one.fileName,
      format: formatOf(one),
      neighbours,
    });
    return { accepted, said: problems.map(({ severity, id, message }) => `${severity} ${id} ${message}`) };
  },
  theirs: (one: FlywheelCase) =>
    upstream.judge({ format: formatOf(one), text: one.text, manifest: one.manifest ?? null }),
  explained,
};

let failed = 0;
for (const [name, cases] of [
  ['manifests', gearCases(half, chance)],
  ['configurations', configCases(half, chance)],
] as const) {
  const result = await compare(cases, judges);
  for (const { text, ours, theirs } of result.differences)
    console.log(
      `---\n${text}\nours:   ${ours.join('\n        ') || 'accepted'}\ntheirs: ${theirs ?? 'accepted'}`,
    );
  for (const [reason, count] of result.explained) console.log(`explained ${count}: ${reason}`);
  console.log(
    `${result.cases} ${name}, ${result.accepted} accepted upstream, ${result.differences.length} unexplained`,
  );
  failed += result.differences.length;
}
upstream.end();
process.exitCode = failed > 0 ? 1 : 0;
