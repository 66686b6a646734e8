import type { Fuzzer } from '../fuzzer.ts';
import { type DocumentMeans, jsonFile, mutateDocument } from '../mutate-document.ts';
import { startGears } from '../start-gears.ts';
import { wordsOf } from '../words-of.ts';

/** Keywords of draft-04, which an option may hold, and values at which judges part. */
const KEYWORDS = [
  ...[
    'optional',
    'default',
    'type',
    'enum',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'multipleOf',
    'minLength',
  ],
  ...[
    'maxItems',
    'uniqueItems',
    'items',
    'pattern',
    'properties',
    'required',
    'not',
    'anyOf',
    'oneOf',
    '$ref',
    'id',
  ],
  ...[
    'dependencies',
    '#',
    'string',
    'integer',
    'array',
    'object',
    'null',
    'MIT',
    'Other',
    '(',
    '^[a-z]+$',
    'a\n',
  ],
  ...['location', 'found', 'value', 'key'],
];

/** How manifests and configurations are changed; the words are those of both. */
export const GEAR_MEANS: DocumentMeans = {
  words: [...wordsOf('flywheel-gear'), ...KEYWORDS],
  signs: [],
  read: JSON.parse,
  write: jsonFile('manifest.json'),
};

/** Compares with `gears.validate_manifest`. */
export const flywheelGear: Fuzzer = {
  format: 'flywheel-gear',
  startUpstream: startGears,
  longestSeed: 20_000,
  mutate: (seeds, chance) => mutateDocument(chance.pick(seeds), GEAR_MEANS, chance),
  differences: [],
};
