#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import process from 'node:process';

// Before anything else is loaded: types are stripped and code is compiled once, not at each call (Node 22.8 and later).
enableCompileCache?.();
const { runWaybill } = await import('./run-waybill.ts');
void runWaybill(process.argv.slice(2));
