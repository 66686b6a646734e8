import { expect, test } from 'vitest';
import { imageNameFault, isDigest, partName } from '../../../../src/core/formats/dockerfile/image-name.ts';

// What ParseNormalizedNamed says of them (github.com/distribution/reference 0.6.0).
test.each([
  ['debian', null],
  ['a/b/c', null],
  ['localhost/a', null],
  ['localhost:5000/a', null],
  ['registry.example.org/a_b/c--d', null],
  ['Host/a', null],
  ['Debian', 'capitals'],
  ['registry.example.org/A', 'capitals'],
  ['a//b', 'unreadable'],
  ['a-', 'unreadable'],
  ['-host.org/a', 'unreadable'],
  ['a'.repeat(255), null],
  ['a'.repeat(256), 'unreadable'],
  ['0'.repeat(64), 'unreadable'],
  ['0'.repeat(63), null],
])('%s as the name of an image is %s', (name, fault) => {
  expect(imageNameFault({ name, tag: null, digest: null })).toBe(fault);
});

test('a tag has at most 128 characters and does not begin with a dot', () => {
  const fault = (tag: string) => imageNameFault({ name: 'a', tag, digest: null });
  expect(['1.0', '_x', 'x'.repeat(128)].map(fault)).toEqual([null, null, null]);
  expect(['.0', 'a/b', 'x'.repeat(129)].map(fault)).toEqual(['unreadable', 'unreadable', 'unreadable']);
});

test('the first part is a registry where it looks like a host', () => {
  expect(partName('localhost/a')).toEqual(['localhost', 'a']);
  expect(partName('a.b/c/d')).toEqual(['a.b', 'c/d']);
  expect(partName('a/b')).toEqual([null, 'a/b']);
});

test('a digest has the length of its algorithm', () => {
  expect(isDigest(`sha256:${'0'.repeat(64)}`)).toBe(true);
  expect(isDigest(`sha512:${'a'.repeat(128)}`)).toBe(true);
  for (const digest of [`sha256:${'0'.repeat(63)}`, 'sha256:', `md5:${'0'.repeat(64)}`])
    expect(isDigest(digest), digest).toBe(false);
});
