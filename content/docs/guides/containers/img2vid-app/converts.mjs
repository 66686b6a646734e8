#!/usr/bin/env node
// Uses the app as a reader does: uploads 24 frames, waits for the video, plays it, downloads it; then uploads a file that
// is no picture, and looks whether the page still shows the old video.
import { deepStrictEqual, strictEqual } from 'node:assert';
import { readdirSync, writeFileSync } from 'node:fs';
import { checkPage } from 'waybill/browser';

const frames = readdirSync('frames').map((name) => `frames/${name}`);
writeFileSync('notes.txt', 'This is no picture.\n');

const check = async (page, { download, photograph }) => {
  page.setDefaultTimeout(60_000);
  const upload = page.locator('input[type=file]').first();
  await upload.setInputFiles(frames);
  await page.locator('a[download="frame-24.png"]').waitFor();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.locator('video').waitFor();
  deepStrictEqual(await page.evaluate(playToEnd), { width: 320, height: 240, seconds: 2 });
  await photograph('app.png');
  await download('boat.mp4', () => page.locator('a[download^="video-"]').last().click());

  await page.getByRole('button', { name: 'Clear' }).first().click();
  await upload.setInputFiles(['notes.txt']);
  await page.locator('a[download="notes.txt"]').waitFor();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('No video: notes.txt cannot be read as a picture').waitFor();
  strictEqual(await page.locator('video').count(), 0);
  strictEqual(await page.locator('a[download^="video-"]').count(), 0);
};

await checkPage('http://127.0.0.1:7861/', check, {
  viewport: { width: 1000, height: 560 },
  waitMs: 90_000,
  limitMs: 200_000,
});

/** Runs in the page. */
async function playToEnd() {
  const video = document.querySelector('video');
  video.muted = true;
  const ended = new Promise((resolve, reject) => {
    video.onended = resolve;
    video.onerror = () => reject(new Error(`The browser cannot play it: ${video.error.message}`));
  });
  await video.play();
  await ended;
  return { width: video.videoWidth, height: video.videoHeight, seconds: video.duration };
}
