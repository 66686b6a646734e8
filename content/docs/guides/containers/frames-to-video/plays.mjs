#!/usr/bin/env node
// Plays output/boat.mp4 in Chromium to its end, as a reader does who opens it, and checks what the browser says of it.
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { checkPage } from 'waybill/browser';

await checkPage('about:blank', async (page) => {
  await page.setContent('<video muted></video>');
  const played = await page.evaluate(playToEnd, readFileSync('output/boat.mp4').toString('base64'));
  console.log(JSON.stringify(played));
  deepStrictEqual(played, { width: 320, height: 240, seconds: 2, frames: 24 });
});

/** Runs in the page. */
async function playToEnd(base64) {
  const video = document.querySelector('video');
  const ended = new Promise((resolve, reject) => {
    video.onended = resolve;
    video.onerror = () => reject(new Error(`The browser cannot play it: ${video.error.message}`));
  });
  video.src = `data:video/mp4;base64,${base64}`;
  await video.play();
  await ended;
  return {
    width: video.videoWidth,
    height: video.videoHeight,
    seconds: video.duration,
    frames: video.getVideoPlaybackQuality().totalVideoFrames,
  };
}
