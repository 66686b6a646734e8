#!/usr/bin/env node
// Opens an address and does nothing there.
import { checkPage } from 'waybill/browser';

const [url, tolerate] = process.argv.slice(2);
await checkPage(url, async () => {}, {
  waitMs: 1_000,
  tolerate: tolerate === undefined ? [] : [new RegExp(tolerate)],
});
