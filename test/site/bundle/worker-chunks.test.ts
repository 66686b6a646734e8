import { expect, test } from 'vitest';
import { type BundledModule, workerChunk } from '../../../src/site/bundle/worker-chunks.ts';

const PARTS = '/src/core/lazy/parts';
/** Who needs whom: `import()` is written with a `?`. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  '/src/judge.worker.ts': ['/src/early.ts', `?${PARTS}/a.ts`, `?${PARTS}/b.ts`, '?/src/meaning/index.ts'],
  '/src/early.ts': [],
  [`${PARTS}/a.ts`]: ['/src/early.ts', '/src/of-a.ts', '/src/of-both.ts'],
  [`${PARTS}/b.ts`]: ['/src/of-both.ts'],
  '/src/meaning/index.ts': ['/src/of-a.ts', '/src/of-both.ts', '/src/of-meaning.ts'],
  '/src/of-a.ts': [],
  '/src/of-both.ts': [],
  '/src/of-meaning.ts': [],
};

function moduleOf(id: string): BundledModule {
  const who = (needed: string) => Object.keys(NEEDS).filter((each) => NEEDS[each]?.includes(needed));
  return { id, isEntry: id.endsWith('.worker.ts'), importers: who(id), dynamicImporters: who(`?${id}`) };
}

test.each([
  ['/src/judge.worker.ts', 'worker', 'the worker itself'],
  ['/src/early.ts', 'worker', 'what the worker cannot do without'],
  ['/src/of-both.ts', 'worker', 'what several parts need'],
  [`${PARTS}/a.ts`, 'a', 'a part'],
  ['/src/of-a.ts', 'a', 'what one part needs, and something that comes later too'],
  ['/src/meaning/index.ts', 'meaning', 'what comes later'],
  ['/src/of-meaning.ts', 'meaning', 'what that alone needs'],
])('%s lies in the file of "%s": %s', (id, file) => {
  expect(workerChunk(id, moduleOf)).toBe(file);
});
