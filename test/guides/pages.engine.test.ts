import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { describePage } from './describe-page.ts';
import { PAGES, type PagesRun, runPages } from './run-pages.ts';

const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).sort();
const pages = files.filter((path) => /\.mdx?$/.test(path));
let run: PagesRun;

beforeAll(async () => {
  run = await runPages(['.']);
}, 300_000);

describe('the small pages, run by the command on the real engine', () => {
  test.each(pages)('%s has the result recorded beside it', async (path) => {
    const page = run.result.pages.find((one) => one.path === path);
    if (page === undefined) throw new Error(`the run has no ${path}`);
    await expect(describePage(page)).toMatchFileSnapshot(join(PAGES, `${path}.txt`));
  });

  test('have no result without a page', () => {
    const results = files.filter((path) => /\.mdx?\.txt$/.test(path));
    expect(results.filter((path) => !pages.includes(path.slice(0, -'.txt'.length)))).toEqual([]);
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

  test('end the command with 1, for some of them fail', () => {
    expect(run.code).toBe(1);
  });
});
