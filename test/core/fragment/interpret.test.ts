import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/document/parse.ts';
import { interpret } from '../../../src/core/fragment/interpret.ts';
import { type PythonValue, pythonValue } from '../../../src/core/fragment/python-value.ts';
// Recorded by scripts/fuzz/record-fragments.py with jsonschema 4.26.0 on CPython 3.11.
import recorded from './schemas.json' with { type: 'json' };

function read(text: string): PythonValue {
  const { document } = parse(text, 'a.json');
  if (document === null) throw new Error(`${text} cannot be read`);
  return pythonValue(document);
}

function judged(schemaText: string, valueText: string) {
  const schema = read(schemaText);
  const root = new Map([['properties', new Map([['value', schema]])]]);
  return interpret({
    root: () => root,
    schema,
    schemaPath: '/properties/value',
    instance: read(valueText),
    instancePath: '/value',
  });
}

function verdict(schemaText: string, valueText: string): string {
  const { errors, stopped } = judged(schemaText, valueText);
  if (stopped !== null) return stopped.kind === 'refused' ? '!' : '?';
  return errors.length === 0 ? '+' : '-';
}

describe('a schema that is data', () => {
  it.each(recorded.schemas.map((schema, row) => [schema, recorded.verdicts[row]] as const))(
    '%s has the verdicts of Python',
    (schema, expected) => {
      expect(recorded.values.map((value) => verdict(schema, value)).join('')).toBe(expected);
    },
  );

  it.each([
    ['a reference to itself', '{"$ref": "#/properties/value"}', '1', 'refused'],
    [
      'a pattern that tries everything',
      '{"pattern": "^(([a-z]+)*)-\\\\1$"}',
      '"abcdefghijklmnopqrstuvwxyz"',
      'bound',
    ],
    ['a pattern that would fill the memory', '{"pattern": "((a{99}){99}){99}"}', '"a"', 'bound'],
    ['a pattern with groups in groups', `{"pattern": "${'('.repeat(5000)}"}`, '"a"', 'bound'],
    ['references that double at each step', doubling(40), '1', 'bound'],
  ])('stops at %s and says why', (_, schema, value, kind) => {
    expect(judged(schema, value).stopped).toMatchObject({ kind, message: expect.stringMatching(/\w/) });
  });

  it('takes nested repetitions in its stride, where Python would go on for years', () => {
    expect(verdict('{"pattern": "^(a+)+$"}', JSON.stringify(`${'a'.repeat(5000)}!`))).toBe('-');
  });

  it('takes maxItems of any size for a number', () => {
    expect(verdict('{"maxItems": 99999999999999999999}', '[1]')).toBe('+');
  });

  it('gives keys such as __proto__ and constructor no meaning', () => {
    const schema =
      '{"required": ["__proto__", "constructor"], "properties": {"__proto__": {"type": "string"}}}';
    expect(verdict(schema, '{}')).toBe('-');
    expect(verdict(schema, '{"__proto__": 1, "constructor": 1}')).toBe('-');
    expect(verdict(schema, '{"__proto__": "a", "constructor": 1}')).toBe('+');
  });

  it('names the place in value and schema', () => {
    const { errors } = judged(
      '{"items": {"properties": {"a/b": {"type": "integer"}}}}',
      '[{}, {"a/b": 1.0}]',
    );
    expect(errors).toMatchObject([
      {
        instancePath: '/value/1/a~1b',
        schemaPath: '/properties/value/items/properties/a~1b/type',
        keyword: 'type',
      },
    ]);
  });
});

/** Each definition refers twice to the next one, so that the last is reached 2 ** depth times. */
function doubling(depth: number): string {
  const definitions = Array.from({ length: depth }, (_, index) => {
    const next = { $ref: `#/properties/value/definitions/d${index + 1}` };
    return [`d${index}`, { allOf: [next, next] }] as const;
  });
  const last = [`d${depth}`, {}] as const;
  return JSON.stringify({
    definitions: Object.fromEntries([...definitions, last]),
    allOf: [{ $ref: '#/properties/value/definitions/d0' }],
  });
}
