#!/usr/bin/env node
// Waits for what never comes.
import { checkPage } from 'waybill/browser';

await checkPage(process.argv[2], () => new Promise(() => {}), { limitMs: 3_000 });
