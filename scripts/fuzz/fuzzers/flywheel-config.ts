import { readFileSync } from 'node:fs';
import { judge } from '../../../src/core/index.ts';
import type { Case } from '../case.ts';
import type { Fuzzer } from '../fuzzer.ts';
import { jsonFile, mutateDocument } from '../mutate-document.ts';
import type { Random } from '../random.ts';
import { readSeeds } from '../read-seeds.ts';
import { startGears } from '../start-gears.ts';
import { GEAR_MEANS } from './flywheel-gear.ts';

type Manifest = Record<'config' | 'inputs', Record<string, Record<string, unknown>>>;

const MEANS = { ...GEAR_MEANS, write: jsonFile('config.json') };

/** Fragments and values at which judges of JSON Schema part. */
const FRAGMENTS = JSON.parse(
  readFileSync(new URL('../../../test/core/fragment/schemas.json', import.meta.url), 'utf8').replaceAll(
    /-?\b(?:NaN|Infinity)\b/g,
    '1e400',
  ),
) as { readonly schemas: readonly string[]; readonly values: readonly string[] };

/** Compares with `gears.validate_invocation`. */
export const flywheelConfig: Fuzzer = {
  format: 'flywheel-config',
  startUpstream: startGears,
  longestSeed: 20_000,
  mutate: (seeds, chance) => {
    const seed = chance.below(3) === 0 ? besideManifest(chance.pick(seeds), chance) : invented(chance);
    // Some are left as they are, as the manifest alone decides much.
    return chance.below(4) === 0 ? seed : mutateDocument(seed, MEANS, chance);
  },
  differences: [
    { id: 'steps', explains: (_, __, { problems }) => problems.some(({ id }) => id.endsWith('/too-costly')) },
    {
      id: 'never-fetched',
      explains: (_, __, { problems }) =>
        problems.some(({ message }) => message.includes('lies outside of the manifest')),
    },
  ],
};

/** Upstream judges a configuration by its manifest only; where that is missing or wrong, another one stands in for it. */
function besideManifest(seed: Case, chance: Random): Case {
  const own = seed.neighbours.find(({ path }) => path === 'manifest.json');
  const text = own !== undefined && isGear(own.text) ? own.text : chance.pick(gears());
  return { ...seed, fileName: 'config.json', neighbours: [{ path: 'manifest.json', text }] };
}

function isGear(text: string): boolean {
  return judge(text, { format: 'flywheel-gear' }).accepted;
}

let known: readonly string[] | undefined;

function gears(): readonly string[] {
  known ??= readSeeds('flywheel-gear', 20_000)
    .map(({ text }) => text)
    .filter(isGear);
  return known;
}

/** A configuration made for a valid manifest, to which odd options have been added. */
function invented(chance: Random): Case {
  const manifest = JSON.parse(chance.pick(gears())) as Manifest;
  for (let times = chance.below(3); times > 0; times -= 1)
    manifest.config[chance.pick(['value', 'other'])] = JSON.parse(oddOption(chance));
  const value = { config: options(manifest, chance), inputs: records(manifest, chance) };
  const neighbours = [{ path: 'manifest.json', text: JSON.stringify(manifest) }];
  return { fileName: 'config.json', text: JSON.stringify(value, null, 1), neighbours };
}

function oddOption(chance: Random): string {
  return chance
    .pick(FRAGMENTS.schemas)
    .replaceAll('#/properties/value', '#/properties/config/properties/value');
}

function options({ config }: Manifest, chance: Random): object {
  return Object.fromEntries(
    given(config, chance).map(([name, option]) => [name, optionValue(option, chance)]),
  );
}

function records({ inputs }: Manifest, chance: Random): object {
  return Object.fromEntries(
    given(inputs, chance).map(([name, { base }]) => [
      name,
      { base, found: true, value: null, type: 'dicom' },
    ]),
  );
}

/** All entries but some of those that may be left out. */
function given(entries: Manifest['config'], chance: Random) {
  return Object.entries(entries).filter(([, { optional }]) => optional !== true || chance.below(2) === 0);
}

const BY_TYPE: Readonly<Record<string, unknown>> = {
  string: 'abc',
  integer: 1,
  number: 2.5,
  boolean: true,
  array: [],
  object: {},
};

function optionValue(option: Record<string, unknown>, chance: Random): unknown {
  const odd: unknown = JSON.parse(chance.pick(FRAGMENTS.values));
  if (chance.below(8) === 0) return odd;
  if (option['default'] !== undefined) return option['default'];
  if (Array.isArray(option['enum']) && option['enum'].length > 0) return chance.pick(option['enum']);
  return BY_TYPE[String(option['type'])] ?? odd;
}
