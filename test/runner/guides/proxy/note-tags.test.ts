import { expect, test } from 'vitest';
import { withTag } from '../../../../src/runner/guides/proxy/note-tags.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;

test.each(['greet:1', 'lab.example:5000/greet:1', `greet@${DIGEST}`, `lab.example:5000/greet@${DIGEST}`])(
  'a name that says which image is meant stays as it is: %s',
  (name) => {
    expect(withTag(name)).toBe(name);
  },
);

test.each(['greet', 'lab.example:5000/greet'])('a name without a tag means the latest: %s', (name) => {
  expect(withTag(name)).toBe(`${name}:latest`);
});
