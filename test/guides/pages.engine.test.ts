import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { describePage } from './describe-page.ts';
import { PAGES, type PagesRun, runPages } from './run-pages.ts';

const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).sort();
const pages = files.filter((path) => /\.mdx?$/.test(path));
/** What these pages need is not on every host, so nothing can be recorded of them but that they do not fail. */
const dependent = pages.filter((path) => path.startsWith('where-installed/'));
let run: PagesRun;

beforeAll(async () => {
  run = await runPages(['.']);
}, 900_000);

function pageAt(path: string) {
  const page = run.result.pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`the run has no ${path}`);
  return page;
}

describe('the small pages, run by the command on the real engine', () => {
  test.each(pages.filter((path) => !dependent.includes(path)))(
    '%s has the result recorded beside it',
    async (path) => {
      await expect(describePage(pageAt(path))).toMatchFileSnapshot(join(PAGES, `${path}.txt`));
    },
  );

  test.each(dependent)('%s passes where the host has what it needs', (path) => {
    for (const { verdict, missing } of pageAt(path).examples) {
      expect(verdict).toBe(missing.length > 0 ? 'skipped' : 'passed');
    }
  });

  test('have no result without a page', () => {
    const results = files.filter((path) => /\.mdx?\.txt$/.test(path));
    const recorded = pages.filter((path) => !dependent.includes(path)).map((path) => `${path}.txt`);
    expect(results).toEqual(recorded.sort());
  });

  test('are counted in the summary as they ended', () => {
    const { pages: ran, summary } = run.result;
    const verdicts = ran.flatMap(({ examples }) => examples.map(({ verdict }) => verdict));
    const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
    expect(summary).toMatchObject({
      pages: pages.length,
      fences: ran.flatMap(({ fences }) => fences).length,
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
    });
  });
});
