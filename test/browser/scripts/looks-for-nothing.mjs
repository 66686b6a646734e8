#!/usr/bin/env node
// Looks for what is not there.
import { checkPage } from 'waybill/browser';

await checkPage(process.argv[2], async (page) => {
  page.context().setDefaultTimeout(500);
  await page.getByRole('button', { name: 'Nothing' }).click();
});
