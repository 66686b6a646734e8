#!/usr/bin/env node
// Uploads the frames and presses Submit, as step 5 asks of the reader, and expects the page to say Error and to show no video.
import { strictEqual } from 'node:assert';
import { readdirSync } from 'node:fs';
import { checkPage } from 'waybill/browser';

const frames = readdirSync('frames').map((name) => `frames/${name}`);

await checkPage(
  'http://127.0.0.1:7861/',
  async (page, { photograph }) => {
    page.setDefaultTimeout(60_000);
    await page.locator('input[type=file]').first().setInputFiles(frames);
    await page.locator('a[download="frame-24.png"]').waitFor();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Error', { exact: true }).first().waitFor();
    strictEqual(await page.locator('video').count(), 0);
    await photograph('refused.png');
  },
  { viewport: { width: 1000, height: 560 }, waitMs: 90_000, limitMs: 200_000 },
);
