import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../../browser/shared-browser.ts';

const browser = sharedBrowser();

test('what is typed while the script of the page is still on its way has its verdict when that has come', async () => {
  const page = await browser().newPage();
  let letCome = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/Playground.*\.js$/, async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.goto(`${inject('siteUrl')}playground/`, { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: 'Your manifest' }).fill('FROM debian:bookworm-slim\n');
  letCome();
  await page.locator('[data-part="verdict"]').getByText('Accepted as Dockerfile').waitFor();
  expect(await page.getByRole('textbox', { name: 'Your manifest' }).inputValue()).toBe(
    'FROM debian:bookworm-slim\n',
  );
  await page.close();
});

test('what is typed so where files of before stand again is not lost, nor are they', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}playground/`);
  const field = page.getByRole('textbox', { name: 'Your manifest' });
  await field.fill('{ "name": "of-before" }');
  await page.locator('[data-part="verdict"]').getByText('Rejected').or(page.getByText('no format')).waitFor();
  let letCome = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/Playground.*\.js$/, async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await field.fill('FROM debian:bookworm-slim\n');
  letCome();
  await page.locator('[data-part="verdict"]').getByText('Accepted as Dockerfile').waitFor();
  expect(await field.inputValue()).toBe('FROM debian:bookworm-slim\n');
  await page.getByRole('button', { name: 'Bring back my files' }).click();
  expect(await field.inputValue()).toBe('{ "name": "of-before" }');
  await context.close();
});
