#!/usr/bin/env node
// Does in Chromium what step 5 asks of the reader: types numbers, presses the button, takes a picture, downloads the chart.
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { checkPage } from 'waybill/browser';

const check = async (page, { download, photograph }) => {
  await page.getByLabel('Numbers').fill('3 1 4 1 5 9');
  await page.getByRole('button', { name: 'Draw' }).click();
  await page.locator('svg').waitFor();
  await photograph('page.png');
  await download('chart.svg', () => page.getByRole('link', { name: 'Download' }).click());
  const heights = [...readFileSync('chart.svg', 'utf8').matchAll(/ height="([\d.]+)" fill/g)];
  deepStrictEqual(
    heights.map(([, height]) => Math.round((Number(height) * 9) / 200)),
    [3, 1, 4, 1, 5, 9],
  );
};

await checkPage('http://127.0.0.1:8097/', check, { viewport: { width: 720, height: 440 } });
