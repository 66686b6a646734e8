import { expect, test } from 'vitest';
import { joinPath } from '../../../src/core/index.ts';

test.each([
  ['a/manifest.json', '../Dockerfile', 'Dockerfile'],
  ['manifest.json', 'Dockerfile', 'Dockerfile'],
  ['manifest.json', '../Dockerfile', '../Dockerfile'],
  ['/a/b/task.json', './c/x.py', '/a/b/c/x.py'],
  ['../a/task.json', '../../b', '../../b'],
])('beside %s the neighbour %s is %s', (judged, neighbour, path) => {
  expect(joinPath(judged, neighbour)).toBe(path);
});
