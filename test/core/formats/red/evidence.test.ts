import { expect, test } from 'vitest';
import { judge } from '../../../../src/core/index.ts';

test.each([
  ['the skeleton of a file', 'redVersion: ...\ncli: ...\ncontainer: ...\n'],
  ['a text that nobody can read', 'redVersion: "9"\ncli: [\n  }: - ]\n'],
  ['JSON that breaks off', '{\n  "redVersion": "9",\n  "cli": {'],
  [
    'a part with a connector',
    'inputs:\n  a:\n    class: File\n    connector:\n      command: x\n      access: {}\n',
  ],
  [
    'a part of RED 5',
    'outputs:\n  a:\n    class: File\n    connector:\n      pyModule: x\n      pyClass: Y\n',
  ],
  ['a part with an engine', 'execution:\n  engine: ccagency\n  settings: {}\n'],
])('%s is known without a name', (_, text) => {
  expect(judge(text)).toMatchObject({ format: 'red', accepted: false });
});

test('a text about RED is no RED file', () => {
  expect(judge('A file begins with redVersion: "9".').format).toBeNull();
});
