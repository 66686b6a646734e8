// node scripts/measure/guides-mutations.ts [--cases 100] [--seed 1] [--most-seconds 20] [FOLDER…]: changes one character in
// examples that pass, and tells which changes `waybill guides test` catches, and where. Examples that take longer are left
// out, and said so. Each survivor is printed: one that gives the same result typed by hand is explained by a person.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from '../../src/core/index.ts';
import { type PageResult, planGuide } from '../../src/docs/index.ts';
import { random } from '../fuzz/random.ts';
import { copyGuides } from './guides/guides-copy.ts';
import { type Fared, judgeMutant } from './guides/judge-mutant.ts';
import type { Mutant, Place } from './guides/mutant.ts';
import { mutate } from './guides/mutate.ts';
import { mutationPlaces } from './guides/mutation-places.ts';
import { testPages } from './guides/test-pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    'most-seconds': { type: 'string', default: '20' },
  },
});
const folders = positionals.length > 0 ? positionals : ['content/docs/guides', 'test/guides/pages'];
const dice = random(Number(values.seed));
const started = performance.now();
using copy = copyGuides(folders);

const before = testPages(copy.folder, ...folders);
const examples = before.pages.flatMap(placesOf);
const tally: Record<Fared['how'], number> = { named: 0, later: 0, elsewhere: 0, survived: 0 };
for (let number = 1; number <= Number(values.cases); number += 1) {
  const { path, page, kinds, continued } = dice.pick(examples);
  const place = dice.pick(dice.pick([...kinds.values()]));
  const mutant = mutate(page, place, dice);
  const file = join(copy.folder, path);
  writeFileSync(file, mutant.text);
  const { how, told } = tryMutant(mutant, path, continued);
  writeFileSync(file, page);
  tally[how] += 1;
  console.log(`${number} ${how.padEnd(9)} ${place.kind.padEnd(8)} ${path}:${place.line} → ${told}`);
  if (how === 'survived' || how === 'elsewhere') console.log(`    - ${mutant.was}\n    + ${mutant.line}`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const caught = tally.named + tally.later;
console.log(
  `${caught} of ${values.cases} caught (${tally.named} at the named line, ${tally.later} at the step where it shows), ` +
    `${tally.elsewhere} at another line, ${tally.survived} survived; seed ${values.seed}, ${seconds} s`,
);

/** An example that others continue runs with the whole page, for the change may show in one of them. */
function tryMutant(mutant: Mutant, path: string, continued: boolean): Fared {
  const chosen = continued ? [] : ['--example', mutant.place.example];
  try {
    const [mutated] = testPages(copy.folder, ...chosen, path).pages;
    if (mutated === undefined) throw new Error(`the run has no ${path}`);
    return judgeMutant(mutant, mutated);
  } catch (error) {
    return { how: 'elsewhere', told: error instanceof Error ? error.message.slice(0, 400) : String(error) };
  }
}

/** The examples of a page that passed and are quick enough, with their places by kind. */
function placesOf({ path, examples: ran }: PageResult) {
  const page = readFileSync(join(copy.folder, path), 'utf8');
  const guide = planGuide(page, path, { judge });
  const places = mutationPlaces(guide, page);
  return ran.flatMap(({ id, verdict, durationMs }) => {
    if (verdict !== 'passed') return [];
    if (durationMs > Number(values['most-seconds']) * 1000) {
      console.log(`left out: ${path}#${id} takes ${(durationMs / 1000).toFixed(0)} s`);
      return [];
    }
    const kinds = new Map<string, Place[]>();
    for (const place of places.filter(({ example }) => example === id)) {
      kinds.set(place.kind, [...(kinds.get(place.kind) ?? []), place]);
    }
    const continued = guide.examples.some(({ continues }) => continues === id);
    return kinds.size === 0 ? [] : [{ path, page, kinds, continued }];
  });
}
