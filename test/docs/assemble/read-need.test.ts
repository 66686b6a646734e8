import { expect, test } from 'vitest';
import { readNeed } from '../../../src/docs/assemble/read-need.ts';

test.each(['engine', 'gpu', 'browser', 'network', 'registry'])('%s is a need by itself', (text) => {
  expect(readNeed(text)).toEqual({ kind: text, text });
  expect(readNeed(`${text}:1`)).toBeNull();
});

test.each([
  ['disk:5GB', { kind: 'disk', bytes: 5e9 }],
  ['memory:4GB', { kind: 'memory', bytes: 4e9 }],
  ['command:g++-12', { kind: 'command', name: 'g++-12' }],
  ['secret:HF_TOKEN', { kind: 'secret', name: 'HF_TOKEN' }],
])('%s is read', (text, need) => {
  expect(readNeed(text)).toEqual({ ...need, text });
});

test.each([
  'disk',
  'memory:',
  'disk:much',
  'command',
  'command:',
  'command:a b',
  'command:/bin/sh',
  'command:a;b',
  'secret:1A',
  'secret:A-B',
  'secret:',
  'printer',
  '',
])('%j is no need', (text) => {
  expect(readNeed(text)).toBeNull();
});
