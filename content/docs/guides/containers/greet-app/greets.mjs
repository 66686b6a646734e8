#!/usr/bin/env node
// Does in Chromium what a reader does with the two apps: types a name, asks for three greetings, reads them, takes a picture.
import { strictEqual } from 'node:assert';
import { checkPage } from 'waybill/browser';

const asks =
  (name, times, picture) =>
  async (page, { photograph }) => {
    await page.getByLabel('Name').fill(name);
    await page.getByRole('spinbutton').fill(String(times));
    await page.getByRole('button', { name: 'Submit' }).click();
    const greeting = page.getByLabel('Greeting');
    const wanted = Array(times).fill(`Hello, ${name}!`).join('\n');
    await page.waitForFunction(([box, text]) => box.value === text, [await greeting.elementHandle(), wanted]);
    strictEqual(await greeting.inputValue(), wanted);
    if (picture) await photograph(picture);
  };

const options = { viewport: { width: 900, height: 520 }, waitMs: 90_000, limitMs: 110_000 };
await checkPage('http://127.0.0.1:7860/', asks('Ada', 3, 'greet.png'), options);
await checkPage('http://127.0.0.1:7862/', asks('Grace', 2), options);
