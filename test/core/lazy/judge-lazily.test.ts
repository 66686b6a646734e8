import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyFixes, FORMAT_IDS, FORMATS, judge, type NeighbourFile } from '../../../src/core/index.ts';
import { applyFixesLazily, judgeLazily, loadFormats } from '../../../src/core/lazy/index.ts';
import { readFixtures } from '../read-fixtures.ts';
import { hasCorpus, realManifests, realText } from '../real-corpus.ts';

const FIXTURES = [...FORMAT_IDS, 'format', 'json', 'text', 'yaml'].flatMap((folder) =>
  ['valid', 'invalid'].flatMap((kind) =>
    readFixtures(`${folder}/${kind}`).map((fixture) => ({
      ...fixture,
      name: `${folder}/${kind}/${fixture.path}`,
    })),
  ),
);

/** One file of each format, as they may lie beside any other. */
const ALL_BESIDE: readonly NeighbourFile[] = FORMATS.map(({ id, example, fileNames }) => ({
  path: fileNames[0] ?? `${id}.txt`,
  text: example,
}));

function example(id: string): string {
  return FORMATS.find((format) => format.id === id)?.example ?? '';
}

describe('judging with parts that are loaded', () => {
  it.each(FIXTURES)(
    'says of $name what judging with everything says',
    async ({ text, fileName, neighbours }) => {
      const options = { fileName, neighbours };
      expect(await judgeLazily(text, options)).toEqual(judge(text, options));
    },
  );

  it.each(FIXTURES.filter(({ name }) => name.includes('/valid/')))(
    'says the same of $name beside a file of every format, without a name and as every format',
    async ({ text, fileName }) => {
      const options = FORMAT_IDS.map((format) => ({ fileName, format }));
      for (const each of [{ fileName, neighbours: ALL_BESIDE }, {}, ...options])
        expect(await judgeLazily(text, each)).toEqual(judge(text, each));
    },
  );

  it.each(FIXTURES.filter(({ text }) => text.length < 20_000))(
    'mends $name as with everything',
    async ({ text, fileName, neighbours }) => {
      const options = { fileName, neighbours, placeholders: true };
      expect(await applyFixesLazily(text, options)).toEqual(applyFixes(text, options));
    },
  );
});

describe.skipIf(!hasCorpus)('judging the corpus with parts that are loaded', () => {
  const files = realManifests().map(({ file }) => file);

  it.each(files)('gives the judgement of %s that judging with everything gives', async (file) => {
    const text = realText(file);
    for (const options of [{ fileName: file }, { fileName: file, neighbours: ALL_BESIDE }])
      expect(await judgeLazily(text, options)).toEqual(judge(text, options));
  });
});

describe('a part', () => {
  beforeEach(() => {
    vi.resetModules();
  });

  it.each(FORMAT_IDS)('of %s is waited for when it is the first that is judged', async (id) => {
    const fresh = await import('../../../src/core/lazy/index.ts');
    expect(await fresh.judgeLazily(example(id))).toEqual(judge(example(id)));
  });

  it.each(FORMAT_IDS)('of %s is waited for when a file of it lies beside the judged one', async (id) => {
    const fresh = await import('../../../src/core/lazy/index.ts');
    const neighbours = ALL_BESIDE.filter(({ text }) => text === example(id));
    for (const text of [example('flywheel-config'), example('dockerfile')])
      expect(await fresh.judgeLazily(text, { neighbours })).toEqual(judge(text, { neighbours }));
  });

  it('that cannot be loaded is asked for again, and the others can do without it', async () => {
    vi.doMock('../../../src/core/lazy/parts/red-and-yaml.ts', () => {
      throw new Error('the connection is gone');
    });
    const fresh = await import('../../../src/core/lazy/index.ts');
    expect(await fresh.judgeLazily(example('flywheel-gear'))).toMatchObject({ accepted: true });
    await expect(fresh.loadFormats()).rejects.toThrow();
    vi.doUnmock('../../../src/core/lazy/parts/red-and-yaml.ts');
    await fresh.loadFormats();
    expect(await fresh.judgeLazily(example('red'))).toEqual(judge(example('red')));
  });

  it('that is the largest is asked for when a smaller one is there, so that it does not delay the others', async () => {
    const asked: string[] = [];
    let arrive = () => {};
    vi.doMock('../../../src/core/lazy/parts/kaapana.ts', async (load) => {
      asked.push('kaapana');
      await new Promise<void>((arrived) => {
        arrive = arrived;
      });
      return load();
    });
    vi.doMock('../../../src/core/lazy/parts/red-and-yaml.ts', (load) => {
      asked.push('red-and-yaml');
      return load();
    });
    const fresh = await import('../../../src/core/lazy/index.ts');
    const all = fresh.loadFormats();
    await fresh.judgeLazily(example('raiven'));
    expect(asked).toEqual(['kaapana']);
    arrive();
    await all;
    expect(asked).toEqual(['kaapana', 'red-and-yaml']);
    vi.doUnmock('../../../src/core/lazy/parts/kaapana.ts');
    vi.doUnmock('../../../src/core/lazy/parts/red-and-yaml.ts');
  });

  it('is loaded once', async () => {
    await expect(Promise.all([loadFormats(), loadFormats()])).resolves.toBeDefined();
  });
});
