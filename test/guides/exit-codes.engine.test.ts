import { expect, test } from 'vitest';
import { waybill } from '../cli/waybill.ts';
import { PAGES, runPages } from './run-pages.ts';

const MISSING = 'command:waybill-no-such-command';
/** An engine that does not answer. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///waybill-no-such-folder/engine.sock' };

test.each([
  ['a page that passes', ['files/written-as-shown.md'], 0],
  ['a page with an example that is skipped', ['examples/later-keys-belong-to-the-example.md'], 0],
  ['a page with a miss that is required', ['needs/names-each-miss.md', '--require', MISSING], 1],
  ['a page that fails', ['console/wrong-exit-code.md'], 1],
  ['a container that still runs', ['leftovers/running-container.md'], 1],
  ['a container that has stopped', ['leftovers/stopped-container.md'], 0],
  ['a page with an error', ['problems/no-fate.md'], 1],
])('%s ends the command as CONTRACTS.md says', async (_, targets, code) => {
  expect((await runPages(targets)).code).toBe(code);
});

test('without an engine an example that needs one is skipped, loudly', async () => {
  const { code, result, stderr } = await runPages(['needs/engine.md'], [], NO_ENGINE);
  expect(result.pages[0]?.examples).toMatchObject([
    { id: 'engine', verdict: 'skipped', missing: ['engine'] },
    { id: 'none', verdict: 'passed', missing: [] },
  ]);
  expect(stderr).toContain(
    'needs/engine.md#engine is skipped: it needs engine (no container engine answers)',
  );
  expect(code).toBe(0);
});

test('without an engine that is required the command ends with 3', async () => {
  expect((await runPages(['needs/engine.md'], ['--require', 'engine'], NO_ENGINE)).code).toBe(3);
});

test('without an engine a page that types docker ends the command with 3, and nothing runs', async () => {
  const { code, stdout, stderr } = await waybill(['guides', 'test', 'engine/docker-is-real.md'], {
    cwd: PAGES,
    env: NO_ENGINE,
  });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('/waybill-no-such-folder/engine.sock');
});
