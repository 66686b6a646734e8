import { expect, test } from 'vitest';
import { withBase } from '../../src/site/with-base.ts';

test.each([
  ['/', '/start/', '/start/'],
  ['/docs', '/start/', '/docs/start/'],
  ['/docs/', '/', '/docs/'],
  ['/docs/', '//example.org/', '//example.org/'],
  ['/docs/', '#fate', '#fate'],
  ['/docs/', 'https://example.org/', 'https://example.org/'],
])('under %s, %s becomes %s', (base, path, expected) => {
  expect(withBase(base, path)).toBe(expected);
});
