import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonPlaces } from '../../../src/core/document/json/read/json-places.ts';
import { readJson } from '../../../src/core/document/json/read/read-json.ts';

const key = fc.oneof(fc.string(), fc.constantFrom('a', 'a/b', '~1', '"', '\\', '__proto__', '0', '12', ''));
const value = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 1 }), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 20 }),
  object: fc.dictionary(key, tie('value'), { maxKeys: 20 }),
})).value;
const text = fc
  .tuple(value, fc.constantFrom(0, 2, '\t'))
  .map(([some, indent]) => JSON.stringify(some, null, indent));

describe('the places of a JSON text', () => {
  it('are those that a reading of all of it gives', () => {
    fc.assert(
      fc.property(text, (json) => {
        const places = new JsonPlaces(json);
        const all = readJson(json).places;
        for (const [pointer, place] of all) expect(places.get(pointer), `${json} ${pointer}`).toEqual(place);
        expect(places.has('')).toBe(true);
        expect([...places]).toEqual([...all]);
      }),
    );
  });

  it('are those of the last of repeated keys, in small objects and in large ones', () => {
    const many = Array.from({ length: 20 }, (_, index) => `"k${index}":0`).join();
    for (const json of ['{"a":1,"a":{"b":2}}', `{"a":1,${many},"a":{"b":2}}`]) {
      const places = new JsonPlaces(json);
      expect(places.get('/a/b')).toEqual(readJson(json).places.get('/a/b'));
    }
  });

  it.each(['/b', '/a/2', '/a/00', '/a/0/x', 'a', '/a/-', '/a/constructor'])('has none at %s', (pointer) => {
    const places = new JsonPlaces('{"a": [1, "x"]}');
    expect(places.has(pointer)).toBe(false);
    expect(places.get(pointer)).toBeUndefined();
  });

  it.each([
    ['1.0', true],
    ['-1e3', true],
    ['2.50e1', true],
    ['-0.0', true],
    ['1', false],
    ['-0', false],
    ['1.5', false],
    ['1e-3', false],
    ['"1.0"', false],
    ['true', false],
  ])('tell of a whole number that is written like none: %s', (number, told) => {
    expect(new JsonPlaces(`{"a": [0.5, ${number}, "b"]}`).hasWholeFloats()).toBe(told);
  });
});
