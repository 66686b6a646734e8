import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { sharedBrowser } from '../../browser/shared-browser.ts';
import { visit } from '../../browser/visit.ts';
import { drop } from '../files/drop.ts';
import { half, missing } from '../lost-files.ts';
import { field, notice, PLAYGROUND, verdict } from '../playground-parts.ts';

const browser = sharedBrowser();
const GEAR = '{ "name": "greet", "custom": { "gear-builder": {} } }';
const RECIPE = 'FROM debian:bookworm-slim\n';

const again = (page: Page) => page.getByRole('button', { name: 'Judge again' });

/** The playground of somebody whose browser gets some files otherwise. */
async function opened(files: RegExp, otherwise: (route: Route) => Promise<void>): Promise<Page> {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.route(files, otherwise);
  await page.goto(PLAYGROUND);
  return page;
}

test.each([
  ['the worker is missing', /\/judge\.worker-/, missing],
  ['the worker is cut off', /\/judge\.worker-/, half],
  ['a format is missing', /\/flywheel-[\w-]+\.js$/, missing],
  ['a format is cut off', /\/flywheel-[\w-]+\.js$/, half],
])('where %s, the page says so, keeps the text, and judges when it is asked again', async (_, files, how) => {
  const page = await opened(files, how);
  await field(page).fill(GEAR);
  await verdict(page).getByText('The judge could not be loaded. Your text stays here.').waitFor();
  expect(await verdict(page).textContent()).not.toContain('report');
  await again(page).click();
  await verdict(page).getByText('The judge could not be loaded.').waitFor();
  await page.unroute(files);
  await again(page).focus();
  await page.keyboard.press('Enter');
  await verdict(page).getByText('Rejected as Flywheel gear').waitFor();
  expect(await field(page).inputValue()).toBe(GEAR);
  expect(await again(page).count()).toBe(0);
  // The button that was pressed is gone.
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});

test('a part that was cut off once is fetched again without a word', async () => {
  let times = 0;
  const page = await opened(/\/recipes-[\w-]+\.js$/, async (route) => {
    times += 1;
    await (times === 1 ? half(route) : route.continue());
  });
  await field(page).fill(RECIPE);
  await verdict(page).getByText('Accepted as Dockerfile').waitFor();
  expect(times).toBeGreaterThan(1);
  await page.context().close();
});

test('what cannot be told of the meaning is said, and taken back when it can', async () => {
  const files = /\/meaning-[\w-]+\.js$/;
  const page = await opened(files, missing);
  await field(page).fill(RECIPE);
  await verdict(page).getByText('Accepted as Dockerfile').waitFor();
  await notice(page).getByText('What it means could not be told. The judge could not be loaded.').waitFor();
  await page.unroute(files);
  await field(page).fill(`${RECIPE}RUN true\n`);
  await page.getByRole('region', { name: 'What it means' }).waitFor();
  expect(await notice(page).textContent()).toBe('');
  await page.context().close();
});

test('a format that takes longer than judging may take is waited for, and the page says why', async () => {
  const page = await opened(/\/flywheel-[\w-]+\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 11_000));
    await route.continue();
  });
  await field(page).fill(GEAR);
  await verdict(page).getByText('Still judging: the text is long, or the judge is on its way').waitFor();
  await verdict(page).getByText('Rejected as Flywheel gear').waitFor();
  await page.context().close();
});

test('a worker that has ended is replaced, and meanwhile no verdict of an older text stands there', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill(GEAR);
  await verdict(page).getByText('Rejected as Flywheel gear').waitFor();
  await page.getByRole('region', { name: 'What it means' }).waitFor();
  for (const worker of page.workers()) await worker.evaluate(() => setTimeout(() => self.close()));
  await field(page).fill(RECIPE);
  await verdict(page).getByText('Judging…').waitFor();
  await verdict(page).getByText('Accepted as Dockerfile').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('a worker that never ends is ended, the text can be judged again, and offline nothing is lost', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill(GEAR);
  await verdict(page).getByText('Rejected as Flywheel gear').waitFor();
  for (const worker of page.workers()) {
    // Once it has said that a text came to be judged: what the text before means may still be asked.
    await worker.evaluate(() => {
      const { onmessage, postMessage } = self;
      let isJudging = false;
      self.onmessage = (event: MessageEvent<{ readonly kind: string }>) => {
        isJudging = event.data.kind === 'judge';
        onmessage?.call(self, event);
      };
      self.postMessage = (message: { readonly kind: string }) => {
        postMessage.call(self, message);
        if (isJudging && message.kind === 'alive') for (;;);
      };
    });
  }
  await field(page).fill(RECIPE);
  await verdict(page).getByText('Judging this text took longer than 10 seconds').waitFor();
  await page.context().setOffline(true);
  await again(page).click();
  await verdict(page)
    .getByText(/could not be loaded|Accepted/)
    .waitFor();
  await page.context().setOffline(false);
  await verdict(page).getByText('Accepted as Dockerfile').waitFor();
  expect(await field(page).inputValue()).toBe(RECIPE);
  expect(errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await close();
});

test('a folder that is dropped where the judge is missing is not said to have no manifest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-no-judge-'));
  writeFileSync(join(folder, 'greet.json'), GEAR);
  writeFileSync(join(folder, 'run.py'), 'print()\n');
  const page = await opened(/\/judge\.worker-/, missing);
  await drop(page, [folder]);
  await notice(page).getByText('Opened greet.json, 1 more beside it.').waitFor();
  await notice(page).getByText('it is not known what greet.json is. It was opened all the same.').waitFor();
  expect(await field(page).inputValue()).toBe(GEAR);
  await verdict(page).getByText('The judge could not be loaded. Your text stays here.').waitFor();
  await page.context().close();
  rmSync(folder, { recursive: true });
});
