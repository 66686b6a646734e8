import { expect, test } from 'vitest';
import { isImageName } from '../../../../src/core/run/defaults/is-image-name.ts';
import { planRun } from '../../../../src/core/run/plan-run.ts';
import { aRequest } from '../a-request.ts';

const INPUT = { name: 'input', typed: 'in', path: '/in', kind: 'folder', files: null } as const;
const ID = '0123456789abcdef'.repeat(4);

test.each([
  'debian',
  'debian:bookworm-slim',
  'localhost:5000/A/b',
  ID,
  `sha256:${ID}`,
  `debian@sha256:${ID}`,
])('%s is the name of an image or not, as an engine sees it', (name) =>
  expect(isImageName(name)).toBe(!name.includes('A')),
);

test.each(['', ' ', 'Bad Name', 'Debian', 'debian:', 'a b', '-a', 'debian@sha256:1', 'ü'])(
  '%j is no name of an image',
  (name) => expect(isImageName(name)).toBe(false),
);

test('an image with such a name is refused before an engine is asked', () => {
  expect(planRun(aRequest({ format: 'raiven', image: 'Bad Name', inputs: [INPUT] }))).toEqual({
    runs: [],
    refusals: [expect.objectContaining({ id: 'run/image-name' })],
  });
});
