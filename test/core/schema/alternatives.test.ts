import { describe, expect, it } from 'vitest';
import { generateValidator } from '../../../scripts/generate/validator.ts';
import { meantErrors } from '../../../src/core/schema/meant-errors.ts';
import type { Validate } from '../../../src/core/schema/schema-error.ts';

/** What is told of a value: place, keyword and what it is about, as the generated validator of a schema sees it. */
async function judgeBy(schema: Record<string, unknown>) {
  const code = await generateValidator(schema, 'draft-07', 'test', '');
  const { validate }: { validate: Validate } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  return (value: unknown) => {
    validate(value);
    return meantErrors(validate.errors ?? [], value).map(({ instancePath, keyword, params, others }) => {
      const { missingProperty, additionalProperty, type, allowedValues, meant } = params;
      const about = [missingProperty ?? additionalProperty ?? type ?? allowedValues, params['orElse'], meant];
      const told = [instancePath, keyword, ...about.filter((part) => part !== undefined)];
      return others === undefined ? told : [...told, others.map(({ title }) => title)];
    });
  };
}

const text = { type: 'string' };
const kind = (name: string, properties: Record<string, unknown>) => ({
  title: name,
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
});

describe('of alternatives, the one is told that was meant', () => {
  it('by the type of the value', async () => {
    const told = await judgeBy({
      anyOf: [{ type: ['string', 'number'] }, { type: 'array', items: text }, kind('Entry', { a: text })],
    });
    expect(told([1])).toEqual([['/0', 'type', 'string']]);
    expect(told({ a: 1 })).toEqual([['/a', 'type', 'string']]);
    expect(told(null)).toEqual([['', 'type', ['string', 'number', 'array', 'object']]]);
  });

  it('by the properties that it declares', async () => {
    const told = await judgeBy({
      oneOf: [kind('By number', { count: text }), kind('By device', { devices: text })],
    });
    expect(told({ devices: 1 })).toEqual([['/devices', 'type', 'string', ['By number']]]);
    expect(told({ cuont: 'a' })).toEqual([['', 'additionalProperties', 'cuont', 'count', ['By device']]]);
  });

  it('by a property that says the kind', async () => {
    const told = await judgeBy({
      oneOf: [
        kind('File', { class: { const: 'File' }, path: text }),
        kind('Folder', { class: { enum: ['Folder'] }, path: text, items: { type: 'array' } }),
      ],
    });
    expect(told({ class: 'Folder', path: 1, items: [] })).toEqual([['/path', 'type', 'string', ['File']]]);
    expect(told({ class: 'File', path: 1 })).toEqual([['/path', 'type', 'string', ['Folder']]]);
  });

  it('as one error where nothing says which', async () => {
    const told = await judgeBy({ oneOf: [{ required: ['user'] }, { required: ['_user'] }] });
    expect(told({})).toEqual([['', 'required', 'user', ['_user']]]);
    expect(told({ user: 1, _user: 1 })).toEqual([['', 'oneOf']]);
    const lists = await judgeBy({ anyOf: [{ enum: ['a', 'b'] }, { const: 'c' }] });
    expect(lists('d')).toEqual([['', 'enum', ['a', 'b', 'c']]]);
  });

  it('through alternatives within alternatives', async () => {
    const inner = {
      anyOf: [{ type: 'boolean' }, { type: 'array', items: { anyOf: [{ enum: ['x'] }, { type: 'null' }] } }],
    };
    const told = await judgeBy({ anyOf: [{ type: 'string' }, kind('Box', { a: inner, b: text })] });
    expect(told({ a: ['y', null, 1], b: 2 })).toEqual([
      ['/a/0', 'enum', ['x']],
      ['/a/2', 'type', ['string', 'null']],
      ['/b', 'type', 'string'],
    ]);
  });

  it('in a time that grows with the text, not with its square', async () => {
    const told = await judgeBy({
      type: 'array',
      items: { anyOf: [text, kind('A', { a: text }), kind('B', { b: { anyOf: [text, { type: 'null' }] } })] },
    });
    expect(told(Array.from({ length: 50_000 }, () => ({ b: 1 })))).toHaveLength(50_000);
  });
});

describe('a key that is missing because another is misspelt', () => {
  it('is one error, at the misspelt key', async () => {
    const told = await judgeBy(kind('Thing', { label: text, version: text }));
    expect(told({ Label: 'a', x: 1 })).toEqual([
      ['', 'required', 'version'],
      ['', 'additionalProperties', 'Label', 'label'],
      ['', 'additionalProperties', 'x'],
    ]);
  });
});
