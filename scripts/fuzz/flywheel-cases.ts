import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judge } from '../../src/core/index.ts';
import type { Case } from './compare.ts';
import { mutateText } from './mutate-text.ts';
import { mutateValue } from './mutate-value.ts';
import type { Random } from './random.ts';

/** A text of Flywheel; a configuration comes with the manifest beside it. */
export interface FlywheelCase extends Case {
  readonly manifest?: string;
}

type Manifest = Record<'config' | 'inputs', Record<string, Record<string, unknown>>>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CORPUS = process.env['WAYBILL_CORPUS'] ?? `${ROOT}../shared/corpus/dev`;
const LONGEST = 20_000;

/** Words of both formats, to be put where others stand. */
const WORDS = [
  ...['name', 'label', 'license', 'url', 'inputs', 'config', 'custom', 'command', 'environment', 'flywheel'],
  ...[
    'base',
    'file',
    'context',
    'api-key',
    'read-only',
    'optional',
    'default',
    'description',
    'type',
    'enum',
  ],
  ...[
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'multipleOf',
    'minLength',
    'maxItems',
    'uniqueItems',
    'items',
  ],
  ...['pattern', 'properties', 'required', 'not', 'anyOf', 'oneOf', '$ref', 'id', 'dependencies', '#'],
  ...['string', 'integer', 'number', 'boolean', 'array', 'object', 'null', 'MIT', 'Other', '__proto__'],
  ...['location', 'found', 'value', 'key', '(', '^[a-z]+$', 'a\n'],
];

/** Fragments and values at which judges of JSON Schema part. */
const FRAGMENTS = JSON.parse(
  readFileSync(`${ROOT}test/core/fragment/schemas.json`, 'utf8').replaceAll(
    /-?\b(?:NaN|Infinity)\b/g,
    '1e400',
  ),
) as {
  readonly schemas: readonly string[];
  readonly values: readonly string[];
};

/** Manifests that are read, valid or not: our examples and the corpus where it is there. */
export function readGears(): string[] {
  const folders = ['valid', 'invalid'].map((kind) => `${ROOT}schemas/flywheel-gear/${kind}`);
  return [...folders, `${CORPUS}/flywheel`, `${CORPUS}/flywheel-history`]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    )
    .filter((text) => text.length <= LONGEST);
}

/** Manifests in which one or two things have been changed. */
export function* gearCases(count: number, chance: Random): Generator<FlywheelCase> {
  const seeds = readGears();
  for (let index = 0; index < count; index += 1)
    yield { fileName: 'manifest.json', text: mutated(chance.pick(seeds), chance, 1 + chance.below(2)) };
}

/** Configurations made for a valid manifest, to which odd options have been added, and then changed in none to two places. */
export function* configCases(count: number, chance: Random): Generator<FlywheelCase> {
  const seeds = readGears().filter((text) => judge(text, { format: 'flywheel-gear' }).accepted);
  for (let index = 0; index < count; index += 1) {
    const manifest = JSON.parse(chance.pick(seeds)) as Manifest;
    for (let times = chance.below(3); times > 0; times -= 1)
      manifest.config[chance.pick(['value', 'other'])] = JSON.parse(
        chance
          .pick(FRAGMENTS.schemas)
          .replaceAll('#/properties/value', '#/properties/config/properties/value'),
      );
    const text = JSON.stringify(
      { config: options(manifest, chance), inputs: records(manifest, chance) },
      null,
      1,
    );
    const changed = mutated(text, chance, chance.below(3));
    yield { fileName: 'config.json', text: changed, manifest: JSON.stringify(manifest) };
  }
}

function options({ config }: Manifest, chance: Random): object {
  const left = Object.entries(config).filter(
    ([, { optional }]) => optional !== true || chance.below(2) === 0,
  );
  return Object.fromEntries(left.map(([name, option]) => [name, optionValue(option, chance)]));
}

function optionValue(option: Record<string, unknown>, chance: Random): unknown {
  const odd: unknown = JSON.parse(chance.pick(FRAGMENTS.values));
  if (chance.below(8) === 0) return odd;
  if (option['default'] !== undefined) return option['default'];
  if (Array.isArray(option['enum'])) return chance.pick(option['enum']);
  const byType: Record<string, unknown> = {
    string: 'abc',
    integer: 1,
    number: 2.5,
    boolean: true,
    array: [],
    object: {},
  };
  return byType[String(option['type'])] ?? odd;
}

function records({ inputs }: Manifest, chance: Random): object {
  const left = Object.entries(inputs).filter(
    ([, { optional }]) => optional !== true || chance.below(2) === 0,
  );
  return Object.fromEntries(
    left.map(([name, { base }]) => [name, { base, found: true, value: null, type: 'dicom' }]),
  );
}

function mutated(text: string, chance: Random, times: number): string {
  if (times > 0 && chance.below(6) === 0) return mutateText(text, chance);
  try {
    let value: unknown = JSON.parse(text);
    for (let left = times; left > 0; left -= 1) value = mutateValue(value, WORDS, chance);
    return JSON.stringify(value, null, 1);
  } catch {
    return mutateText(text, chance);
  }
}
