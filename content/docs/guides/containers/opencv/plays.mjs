#!/usr/bin/env node
// Opens both videos in Chromium, as a reader does: the one of OpenCV's writer is refused, the one that is H.264 plays.
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { checkPage } from 'waybill/browser';

await checkPage(
  'about:blank',
  async (page) => {
    await page.setContent('<video muted></video>');
    const [naive, careful] = await Promise.all(
      ['naive.mp4', 'careful.mp4'].map((file) => readFileSync(file).toString('base64')),
    );
    deepStrictEqual(await page.evaluate(play, naive), 'NotSupportedError');
    deepStrictEqual(await page.evaluate(play, careful), { width: 320, height: 240, seconds: 2 });
  },
  { tolerate: [/no supported|ERR_REQUEST_RANGE|data:video/] },
);

/** Runs in the page. */
async function play(base64) {
  const video = document.querySelector('video');
  video.src = `data:video/mp4;base64,${base64}`;
  try {
    await video.play();
    return { width: video.videoWidth, height: video.videoHeight, seconds: video.duration };
  } catch (error) {
    return error.name;
  }
}
