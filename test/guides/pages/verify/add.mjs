#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';

const numbers = readFileSync('numbers.txt', 'utf8').trim().split('\n').map(Number);
writeFileSync('sum.txt', `${numbers.reduce((sum, number) => sum + number)}\n`);
