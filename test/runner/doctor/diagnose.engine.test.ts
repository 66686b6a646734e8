import { expect, test } from 'vitest';
import { diagnose } from '../../../src/runner/index.ts';

test('a host with an engine is told how it was found and what it can do, every miss with its reason', async () => {
  const { checks } = await diagnose();
  const state = Object.fromEntries(checks.map((check) => [check.id, check.state]));
  expect(state).toMatchObject({
    engine: 'fine',
    'command-line': 'fine',
    folder: 'fine',
    cgroup: 'fine',
    'run-builder': 'fine',
  });
  expect(checks.map(({ id }) => id)).toEqual([
    'engine',
    'command-line',
    'builder',
    'folder',
    'guard',
    'network',
    'registry',
    'gpu',
    'disk',
    'cgroup',
    'memory',
    'run-builder',
    'credentials',
    'ownership',
    'platforms',
  ]);
  for (const check of checks) expect(check.text).not.toBe('');
});
