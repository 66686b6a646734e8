import { expect, test } from 'vitest';
import { namesOfBuild } from '../../../../src/runner/guides/proxy/buildkit-names.ts';

function entry(key: string, value: string): Buffer {
  const length = value.length < 128 ? [value.length] : [(value.length & 0x7f) | 0x80, value.length >> 7];
  return Buffer.concat([
    Buffer.from([0x0a, key.length]),
    Buffer.from(key),
    Buffer.from([0x12, ...length]),
    Buffer.from(value),
  ]);
}

test('the names that a build exports are found among other attributes', () => {
  const chunk = Buffer.concat([
    entry('push', 'false'),
    entry('name', 'greet:1,lab.example:5000/greet'),
    entry('x', 'y'),
  ]);
  expect(namesOfBuild(chunk)).toEqual(['greet:1', 'lab.example:5000/greet']);
});

test('a name longer than 127 bytes is read whole', () => {
  const name = `lab.example/${'a'.repeat(150)}:1`;
  expect(namesOfBuild(entry('name', name))).toEqual([name]);
});

test('a piece that only looks so, or is cut short, gives no nonsense', () => {
  expect(namesOfBuild(entry('name', 'no image name!'))).toEqual([]);
  expect(namesOfBuild(Buffer.from('\x0a\x04name\x12', 'latin1'))).toEqual([]);
});
