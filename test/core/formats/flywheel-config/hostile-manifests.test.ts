import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/core/index.ts';

const keys = fc.constantFrom(
  ...[
    'type',
    'enum',
    'minimum',
    'maxLength',
    'pattern',
    'items',
    'additionalItems',
    'properties',
    '$ref',
    'id',
  ],
  ...[
    'patternProperties',
    'additionalProperties',
    'required',
    'dependencies',
    'not',
    'anyOf',
    'oneOf',
    'allOf',
  ],
  ...['definitions', 'multipleOf', 'uniqueItems', 'optional', 'default', '__proto__', 'constructor'],
);
const leaves = fc.oneof(
  fc.constantFrom(
    '#',
    '#/',
    '#/properties/config/properties/a',
    '(a+)+$',
    '(',
    '[a-z',
    'string',
    'integer',
    '-t',
  ),
  fc.constantFrom(0, 1, -1, 1.5, 1e308, 5e-324, true, false, null),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const { value } = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, leaves, fc.array(tie('value'), { maxLength: 3 }), tie('object')),
  object: fc
    .array(fc.tuple(keys, tie('value')), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries)),
}));

describe('a configuration beside any manifest', () => {
  it('is judged without a throw, and so is the manifest', () => {
    const property = fc.property(value, value, value, (option, condition, given) => {
      const manifest = JSON.stringify({
        ...{
          name: 'a',
          label: 'a',
          description: '',
          version: '1',
          author: '',
          license: 'MIT',
          url: '',
          source: '',
        },
        inputs: { f: { base: 'file', type: condition } },
        config: { a: option },
      });
      const config = JSON.stringify({ config: { a: given }, inputs: { f: { type: given } } });
      const neighbours = [{ path: 'manifest.json', text: manifest }];
      const judgement = judge(config, { format: 'flywheel-config', neighbours });
      const { problems } = judge(manifest, { format: 'flywheel-gear' });
      expect(judgement.format).toBe('flywheel-config');
      for (const { message, help } of [...judgement.problems, ...problems]) {
        expect(message + help).not.toMatch(/undefined|\[object/);
      }
    });
    fc.assert(property, { numRuns: 400 });
  }, 60_000);
});
