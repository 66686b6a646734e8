import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMAT_EXPLANATIONS, FORMAT_IDS, FORMATS } from '../../../src/core/index.ts';
import { formatSource } from '../../../src/site/reference/format-source.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const isThere = (path: string) => existsSync(`${ROOT}/${path}`);

test('the formats are the folders of schemas/, of src/core/formats/ and the explained ones', () => {
  const ids = [...FORMAT_IDS].sort();
  expect(FORMATS.map(({ id }) => id).sort()).toEqual(ids);
  expect(
    folders('schemas').filter((name) => name !== 'meta' && isThere(`schemas/${name}/source.json`)),
  ).toEqual(ids);
  expect(folders('src/core/formats')).toEqual(ids);
  expect(Object.keys(FORMAT_EXPLANATIONS).sort()).toEqual(ids);
});

describe.each(FORMAT_IDS)('%s', (id) => {
  test('has a source, and a schema with types unless its source says that there is none', () => {
    const source = formatSource(id);
    const { dialect } = JSON.parse(readFileSync(`${ROOT}/schemas/${id}/source.json`, 'utf8'));
    const hasSchema = dialect !== 'none';
    expect(isThere(`schemas/${id}/${id}.schema.json`)).toBe(hasSchema);
    expect(isThere(`src/generated/${id}.types.ts`)).toBe(hasSchema);
    expect(Object.keys(source.upstream)).not.toEqual([]);
    for (const difference of source.differences)
      expect(difference).toMatchObject({
        where: expect.stringMatching(/\S/),
        what: expect.stringMatching(/\S/),
        why: expect.stringMatching(/\S/),
      });
  });

  test('has examples that are accepted, examples that fail, and one of its own', () => {
    for (const kind of ['valid', 'invalid'])
      expect(
        readdirSync(`${ROOT}/schemas/${id}/${kind}`).filter((name) => !name.startsWith('.')).length,
        kind,
      ).toBeGreaterThan(0);
    expect(FORMATS.find((format) => format.id === id)?.example).toMatch(/\S/);
  });

  test('has a reference page with its facts, its example, its differences and its fields', () => {
    const page = readFileSync(`${ROOT}/content/docs/reference/${id}.mdx`, 'utf8');
    for (const part of ['FormatFacts', 'FormatExample', 'Differences'])
      expect(page).toContain(`<${part} format="${id}"`);
    const format = FORMATS.find((candidate) => candidate.id === id);
    expect(page).toContain(`title: ${format?.title}\n`);
    const hasFields = (format?.fields ?? []).length > 0;
    expect(page.includes(`<FieldTable format="${id}"`)).toBe(hasFields);
  });
});

function folders(path: string): string[] {
  return readdirSync(`${ROOT}/${path}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
