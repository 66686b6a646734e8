import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { CORPUS } from '../../../scripts/corpus-folder.ts';
import { type CorpusFile, readCorpus } from '../../../scripts/measure/corpus.ts';
import { FORMATS, judge } from '../../../src/core/index.ts';
import { verdictLine } from '../../../src/site/playground/problems/verdict.ts';
import { launchChromium } from '../browser/chromium.ts';
import { visit } from '../browser/visit.ts';

const PLAYGROUND = `${inject('siteUrl')}playground/`;
const files = readCorpus();
/** So many problems are listed; the rest is counted. */
const MOST_ROWS = 200;

if (files.length === 0)
  console.warn(`SKIPPED: no corpus at ${CORPUS}. WAYBILL_CORPUS names the folder that holds expected.tsv.`);

/** What a reader sees of a judgement. */
interface Seen {
  readonly verdict: string;
  readonly problems: readonly string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.skipIf(files.length === 0)(
  'each real manifest that is opened has the verdict and the problems of the command line, at the same places',
  async () => {
    const { page, errors, close } = await visit(browser, PLAYGROUND);
    const differences: unknown[] = [];
    for (const file of files) {
      const [shown, expected] = [await opened(page, file), judged(file)];
      if (JSON.stringify(shown) !== JSON.stringify(expected))
        differences.push({ file: file.name, shown, expected });
    }
    expect(differences).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  },
);

/** Opens a file by itself and reads what is said of it. */
async function opened(page: Page, { name }: CorpusFile): Promise<Seen> {
  await page.locator('[data-part="files-input"]').setInputFiles({
    name: basename(name),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(`${CORPUS}/${name}`),
  });
  await page
    .locator(':is([data-playground][data-phase="judged"], [data-playground][data-phase="broken"])')
    .waitFor();
  const seen = await page.evaluate(() => {
    const words = (row: Element, part: string) => row.querySelector(part)?.firstChild?.textContent ?? '';
    const rows = [...document.querySelectorAll('[data-part="problems"] > li')];
    return {
      verdict: document.querySelector('[data-part="verdict"]')?.textContent ?? '',
      problems: rows.map((row) =>
        row.className === 'rest'
          ? (row.textContent ?? '')
          : `${words(row, '.where')} ${words(row, '.severity')} ${words(row, '.about')}`,
      ),
    };
  });
  // What is opened takes the place of an empty text, and nothing lies beside it.
  await page.locator('[data-part="field"]').fill('');
  await page.locator('[data-playground][data-phase="empty"]').waitFor();
  return seen;
}

/** The same of what the command line says. */
function judged({ name, text }: CorpusFile): Seen {
  const judgement = judge(text, { fileName: basename(name) });
  const titleOf = (id: string) => FORMATS.find((format) => format.id === id)?.title ?? id;
  const rows = judgement.problems.map(
    ({ id, severity, range: { start } }) => `Ln ${start.line}, Col ${start.column} ${severity} ${id}`,
  );
  const rest = rows.length - MOST_ROWS;
  return {
    verdict: verdictLine({ kind: 'judged', judgement }, titleOf).text,
    problems: [
      ...rows.slice(0, MOST_ROWS),
      ...(rest > 0 ? [`and ${rest.toLocaleString('en-GB')} more`] : []),
    ],
  };
}
