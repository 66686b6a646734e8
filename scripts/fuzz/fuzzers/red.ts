import { parse, parseAllDocuments, stringify } from 'yaml';
import type { Case } from '../case.ts';
import type { Fuzzer } from '../fuzzer.ts';
import { mutateDocument } from '../mutate-document.ts';
import type { Random } from '../random.ts';
import { startPython } from '../start-python.ts';
import { wordsOf } from '../words-of.ts';

const WORDS = [...wordsOf('red'), 'File[]', 'Directory?', 'long?', 'double[]', '9', '8', '{{agency_user}}'];

/** Compares with red-val, which reads files as cc-core does. */
export const red: Fuzzer = {
  format: 'red',
  startUpstream: () =>
    startPython({
      script: 'judge-red.py',
      packages: { 'red-val': '9.3.0', 'ruamel.yaml': '0.19.1', jsonschema: '4.26.0' },
    }),
  longestSeed: 8000,
  mutate: (seeds, chance) =>
    mutateDocument(
      chance.pick(seeds),
      { words: WORDS, signs: [], read: (text) => read(text, chance), write },
      chance,
    ),
  differences: [
    { id: 'yaml-1.2', explains: ({ text }, { accepted }) => accepted === true && isForbidden(text) },
    { id: 'yaml-directive', explains: ({ text }) => text.includes('%YAML') || /(?:^|\s)!!\w/m.test(text) },
  ],
};

/** More than half of the real files are of older versions; those are looked at as RED 9 too. */
function read(text: string, chance: Random): unknown {
  const value: unknown = parse(text, { maxAliasCount: 100, logLevel: 'error' });
  if (typeof value === 'object' && value !== null && chance.below(3) > 0)
    Object.assign(value, { redVersion: '9' });
  return value;
}

function write(value: unknown, chance: Random): Pick<Case, 'text' | 'fileName'> {
  return chance.below(2) === 0
    ? { fileName: 'case.red.json', text: JSON.stringify(value, null, 2) }
    : { fileName: 'case.red.yml', text: stringify(value) };
}

function isForbidden(text: string): boolean {
  const documents = [...parseAllDocuments(text, { uniqueKeys: false })];
  return documents.some(({ errors }) => errors.length > 0);
}
