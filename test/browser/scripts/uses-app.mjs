#!/usr/bin/env node
// Uses the app of the test as a reader does: types, clicks, downloads, photographs.
import { checkPage } from 'waybill/browser';

await checkPage(process.argv[2], async (page, { download, photograph }) => {
  await page.getByLabel('Name').fill('Ada');
  await page.getByRole('button', { name: 'Greet' }).click();
  await photograph('pictures/app.png');
  await photograph('pictures/again.png');
  await download('greeting.txt', () => page.getByRole('link', { name: 'Download' }).click());
});
