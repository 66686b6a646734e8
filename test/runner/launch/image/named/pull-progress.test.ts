import { expect, test } from 'vitest';
import { pullFailure } from '../../../../../src/runner/launch/image/named/pull-failure.ts';
import { pullProgress } from '../../../../../src/runner/launch/image/named/pull-progress.ts';

test('layers are added up, and the total is told when all of them are known', () => {
  const progress = pullProgress();
  const seen = [
    { status: 'Pulling from library/debian', id: '12' },
    { status: 'Pulling fs layer', id: 'a' },
    { status: 'Pulling fs layer', id: 'b' },
    { status: 'Already exists', id: 'c' },
    { status: 'Downloading', id: 'a', progressDetail: { current: 10, total: 100 } },
    { status: 'Downloading', id: 'b', progressDetail: { current: 5, total: 50 } },
    { status: 'Download complete', id: 'b' },
    { status: 'Extracting', id: 'b', progressDetail: { current: 1, total: 50 } },
    { status: 'Download complete', id: 'a' },
    { status: 'Pull complete', id: 'a' },
    { status: 'Status: Downloaded newer image' },
  ].map(progress);
  expect(seen.filter((now) => now !== null)).toEqual([
    { bytes: 0, total: null },
    { bytes: 0, total: null },
    { bytes: 0, total: null },
    { bytes: 10, total: null },
    { bytes: 15, total: 150 },
    { bytes: 60, total: 150 },
    { bytes: 150, total: 150 },
    { bytes: 150, total: 150 },
  ]);
});

const CALM = { name: 'ada/tool:1', platform: null, trouble: null, loggedIn: false, nearest: null };

test.each([
  ['toomanyrequests: You have reached your unauthenticated pull rate limit.', 'run/registry-limit'],
  [
    'pull access denied for ada/tool, repository does not exist or may require docker login',
    'run/registry-denied',
  ],
  ['Head "https://r/v2/x": unauthorized: authentication required', 'run/registry-denied'],
  ['manifest for ada/tool:1 not found: manifest unknown', 'run/no-such-image'],
  ['no matching manifest for linux/s390x in the manifest list entries', 'run/image-platform'],
  ['Get "https://r/v2/": dial tcp: lookup r: no such host', 'run/pull-failed'],
  ['Get "https://r/v2/": x509: certificate signed by unknown authority', 'run/pull-failed'],
])('%j is the problem %s, with help', (words, id) => {
  const [problem] = pullFailure({ ...CALM, words });
  expect(problem?.id).toBe(id);
  expect(problem?.help).not.toBe('');
  expect(problem?.message).toContain(words);
});

test('a full disk behind it is recognised', () => {
  const words = 'failed to register layer: write /x: no space left on device';
  expect(pullFailure({ ...CALM, words }).map(({ id }) => id)).toEqual([
    'run/pull-failed',
    'failure/disk-full',
  ]);
});

test('a layer that is begun anew does not go back', () => {
  const progress = pullProgress();
  const [, later] = [60, 20].map((current) =>
    progress({ status: 'Downloading', id: 'a', progressDetail: { current, total: 100 } }),
  );
  expect(later).toEqual({ bytes: 60, total: 100 });
});
