#!/usr/bin/env node
import process from 'node:process';
import { runWaybill } from './run-waybill.ts';

void runWaybill(process.argv.slice(2));
