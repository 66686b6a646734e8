import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFormatSources } from '../../scripts/generate/format-source.ts';
import { checkGenerated } from '../../scripts/generate/generate.ts';
import { FORMAT_IDS, FORMATS, type FormatId, judge } from '../../src/core/index.ts';

const ROOT = new URL('../../', import.meta.url);
const sources = await readFormatSources();

function generated(name: string): string {
  return readFileSync(new URL(`src/generated/${name}`, ROOT), 'utf8');
}

describe('src/generated', () => {
  it('is what the schemas give today', async () => {
    expect(await checkGenerated()).toEqual([]);
  }, 60_000);

  it.each(readdirSync(new URL('src/generated/', ROOT)))(
    '%s runs under a strict content security policy and in any module system',
    (name) => {
      expect(generated(name)).not.toMatch(/\brequire\(|new Function|\beval\(/);
    },
  );
});

describe('the schemas', () => {
  it('are those of the formats that are judged, and no others', () => {
    expect(sources.map(({ source }) => source.format)).toEqual([...FORMAT_IDS].sort());
    expect(FORMATS.map(({ id }) => id)).toEqual(FORMAT_IDS);
  });
});

describe.each(sources.filter(({ schema }) => schema !== null))(
  'the schema of $source.format',
  ({ schema, source }) => {
    it('agrees with the types made of it', async () => {
      const both = `${JSON.stringify(schema, null, 2)}\n\n${generated(`${source.format}.types.ts`)}`;
      await expect(both).toMatchFileSnapshot(`schema-and-types/${source.format}.txt`);
    });

    it('describes every field', () => {
      const format = FORMATS.find(({ id }) => id === source.format);
      expect(format?.fields.length).toBeGreaterThan(10);
      expect(format?.fields.filter(({ description }) => description === '')).toEqual([]);
    });
  },
);

describe.each(sources)('the format $source.format', ({ schema, source }) => {
  it('has a schema, or the dialect none', () => {
    expect(source.dialect === 'none').toBe(schema === null);
  });

  it.each(['null', '1', 'true', '[]', '"x"', '{}', '[{}]', '{"name": 1}'])('rejects %s', (junk) => {
    const judgement = judge(junk, {
      fileName: source.fileNames[0] ?? null,
      format: source.format as FormatId,
    });
    expect(judgement).toMatchObject({ format: source.format, accepted: false });
  });

  it('accepts the example that the site shows, and knows it without its name', () => {
    const format = FORMATS.find(({ id }) => id === source.format);
    const { problems, ...judgement } = judge(format?.example ?? '');
    expect(judgement).toMatchObject({ format: source.format, accepted: true });
    // A hint may say what is judged only beside another file.
    expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});
