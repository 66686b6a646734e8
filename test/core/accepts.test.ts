import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepts, FORMATS, judge } from '../../src/core/index.ts';
import { readFixtures, SCHEMAS } from './read-fixtures.ts';

const folders = readdirSync(SCHEMAS).flatMap((name) => [`${name}/valid`, `${name}/invalid`]);
const examples = folders.flatMap((folder) =>
  readFixtures(folder).map((fixture) => ({ ...fixture, path: `${folder}/${fixture.path}` })),
);

describe('the quick verdict', { timeout: 60_000 }, () => {
  it.each(examples)('is that of the judgement for $path', ({ text, fileName, neighbours }) => {
    const options = { fileName, neighbours };
    expect(accepts(text, options)).toBe(judge(text, options).accepted);
  });

  it('is that of the judgement whatever is wrong, under every name', () => {
    const values = fc.constantFrom('1.0', '"x"', 'null', 'NaN', '[]', '{}', 'true', '"{{ x }}"', '1e400');
    const keys = fc.constantFrom(
      '"name"',
      '"custom"',
      '"minLength"',
      '"__proto__"',
      '"templates"',
      '"config"',
    );
    const texts = fc
      .tuple(fc.constantFrom(...FORMATS.map(({ example }) => example)), fc.nat(), keys, values)
      .map(([text, at, key, value]) => {
        const commas = [...text.matchAll(/[{,]\s*(?=")/g)];
        const found = commas[at % Math.max(1, commas.length)];
        if (found === undefined) return text;
        const end = found.index + found[0].length;
        return `${text.slice(0, end)}${key}: ${value}, ${text.slice(end)}`;
      });
    const names = fc.constantFrom(null, 'manifest.json', 'task.json', 'a.yml', 'config.json');
    fc.assert(
      fc.property(texts, names, (text, fileName) => {
        expect(accepts(text, { fileName })).toBe(judge(text, { fileName }).accepted);
      }),
      { numRuns: 500 },
    );
  });

  it('is no for bytes that are no UTF-8', () => {
    const [{ text = '{}' } = {}] = readFixtures('flywheel-gear/valid');
    expect(accepts(text, { fileName: 'manifest.json' })).toBe(true);
    expect(accepts(text, { fileName: 'manifest.json', notUtf8At: 3 })).toBe(false);
  });
});
