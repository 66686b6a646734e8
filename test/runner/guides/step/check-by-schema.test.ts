import { expect, test } from 'vitest';
import { checkBySchema, SchemaError } from '../../../../src/runner/guides/step/check-by-schema.ts';

const url = 'json-schema.org';

test.each([
  ['no $schema', { exclusiveMinimum: 2 }],
  ['draft 04', { $schema: `http://${url}/draft-04/schema#`, minimum: 2, exclusiveMinimum: true }],
  ['draft 06', { $schema: `http://${url}/draft-06/schema#`, exclusiveMinimum: 2 }],
  ['draft 07', { $schema: `http://${url}/draft-07/schema#`, exclusiveMinimum: 2 }],
  ['2019-09', { $schema: `https://${url}/draft/2019-09/schema`, exclusiveMinimum: 2 }],
  ['2020-12', { $schema: `https://${url}/draft/2020-12/schema`, exclusiveMinimum: 2 }],
])('a schema of %s judges', (_, schema) => {
  expect(checkBySchema('3', JSON.stringify(schema))).toBeNull();
  expect(checkBySchema('2', JSON.stringify(schema))).toBe('data must be > 2');
});

test.each([
  ['broken JSON', '{"type":'],
  ['a list', '[]'],
  ['a promise of a judgement', '{"$async":true}'],
  ['a type that there is not', '{"type":"strnig"}'],
  ['a reference to nothing', '{"$ref":"#/definitions/gone"}'],
  ['a draft that there is not', '{"$schema":"https://example.org/draft"}'],
])('%s is the fault of the schema, whatever the output is', (_, schema) => {
  expect(() => checkBySchema('{}', schema)).toThrow(SchemaError);
  expect(() => checkBySchema('no JSON', schema)).toThrow(SchemaError);
});

test('an output that is no JSON is the fault of the output', () => {
  expect(checkBySchema('no JSON', '{}')).toMatch('it is no JSON: ');
});
