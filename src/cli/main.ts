#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import process from 'node:process';

// Before anything else is loaded: types are stripped and code is compiled once, not at each call (Node 22.8 and later). It makes
// a folder in TMPDIR, and does not come back from that in /proc (Node 24.21).
if (!tmpdir().startsWith('/proc')) enableCompileCache?.();
const { runWaybill } = await import('./run-waybill.ts');
void runWaybill(process.argv.slice(2));
