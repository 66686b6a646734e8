#!/usr/bin/env node
// Plays output/boat.mp4 in Chromium to its end, as a reader does who opens it, and checks what the browser says of it.
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const WANTED = { width: 320, height: 240, seconds: 2, frames: 24 };

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const page = await browser.newPage();
  await page.setContent('<video muted></video>');
  const played = await page.evaluate(playToEnd, readFileSync('output/boat.mp4').toString('base64'));
  console.log(JSON.stringify(played));
  if (JSON.stringify(played) !== JSON.stringify(WANTED)) {
    console.error(`The browser should have said ${JSON.stringify(WANTED)}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}

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

function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
  if (!found) throw new Error(`No browser in PATH: looked for ${names.join(', ')}`);
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
