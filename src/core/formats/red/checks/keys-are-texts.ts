import { lastStep } from '../../../document/pointer.ts';
import type { Rule } from '../../format-definition.ts';
import { plainScalar } from '../read/plain-scalar.ts';
import { ruamelScalar } from '../read/ruamel-scalar.ts';

const WORDS = { number: 'a number', null: 'null', boolean: 'true or false', date: 'a date' } as const;

/** A key such as `1` or `true` is no text in YAML, and red-val refuses it (red_validation.py, check_keys_are_strings). */
export const keysAreTexts: Rule = ({ document }) =>
  [...document.places].flatMap(([pointer, { key }]) => {
    const plain = key === null ? null : plainScalar(document, key);
    if (key === null || plain === null) return [];
    const { kind } = ruamelScalar(plain);
    if (kind === 'other' || kind === 'merge' || kind === 'value-mark') return [];
    const quoted = JSON.stringify(lastStep(pointer));
    return [
      {
        id: 'key-type',
        severity: 'error' as const,
        message: `The key ${plain} is ${WORDS[kind]} in YAML, and Curious Containers takes only texts as keys.`,
        help: 'Put the key in quotes.',
        pointer,
        span: key,
        fixes: [{ title: `Write ${quoted}`, edits: [{ ...key, text: quoted }] }],
      },
    ];
  });
