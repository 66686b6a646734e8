import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { mayCover } from '../../../../src/runner/guides/example/cover.ts';
import { OWN } from '../../own-name.ts';
import { runPageText } from '../run/run-page-text.ts';

const BASE = 'debian:bookworm-slim';
const PAGE = `\`\`\`console
$ echo hello >greeting
$ docker run --rm --network none -v "$PWD:/data" ${BASE} cat /data/greeting
hello
\`\`\`
`;
const canStart = mayCover() && spawnSync('dockerd', ['--version']).status === 0;
const title = (text: string): string => (canStart ? text : `${text} (skipped: no root or no dockerd here)`);
let folder: string;
let dockerd: ChildProcess;
const { DOCKER_HOST: host, WAYBILL_WORKSPACE: workspace } = process.env;

/** An engine that has another temporary folder than this machine, as Docker in Docker has. */
beforeAll(async () => {
  if (!canStart) return;
  // Its own files lie where both look.
  folder = mkdtempSync(`/var/tmp/${OWN}-`);
  const socket = `unix://${join(folder, 'docker.sock')}`;
  const words = `--host ${socket} --data-root ${folder}/data --exec-root ${folder}/exec --pidfile ${folder}/pid`;
  // `--bridge none` deletes the bridge of its network's other engines, so it has a network of its own.
  const apart = `--bridge none --iptables=false --containerd-namespace ${OWN}`;
  const log = openSync(join(folder, 'log'), 'w');
  dockerd = spawn(
    'unshare',
    ['--net', '--mount', 'sh', '-c', `mount -t tmpfs none ${tmpdir()} && exec dockerd ${words} ${apart}`],
    { stdio: ['ignore', log, log] },
  );
  const answers = (): boolean => spawnSync('docker', ['--host', socket, 'version']).status === 0;
  for (const late = Date.now() + 60_000; !answers(); await wait(200)) {
    if (dockerd.exitCode !== null || Date.now() > late)
      throw new Error(readFileSync(join(folder, 'log'), 'utf8'));
  }
  execFileSync('sh', ['-c', `docker save ${BASE} | docker --host ${socket} load`], { stdio: 'ignore' });
  process.env['DOCKER_HOST'] = socket;
});

afterEach(() => restore('WAYBILL_WORKSPACE', workspace));

afterAll(async () => {
  if (!canStart) return;
  restore('DOCKER_HOST', host);
  const ended = once(dockerd, 'exit');
  if (dockerd.exitCode === null && dockerd.kill('SIGTERM')) await ended;
  rmSync(folder, { recursive: true });
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

async function run() {
  const { result } = await runPageText(PAGE);
  const [example] = result.pages[0]?.examples ?? [];
  return { verdict: example?.verdict, why: example?.steps.map(({ message }) => message).join('') };
}

test.runIf(canStart)(
  title('an engine that does not see the workspace refuses the container, and the way out is told'),
  async () => {
    const { verdict, why } = await run();
    expect(verdict).toBe('failed');
    expect(why).toMatch(/the engine does not see .*, and the container would get an empty folder/);
    expect(why).toContain('set WAYBILL_WORKSPACE to a folder that this machine and the engine both have');
  },
);

test.runIf(canStart)(title('with WAYBILL_WORKSPACE in a folder that both have the page passes'), async () => {
  const both = join(folder, 'both');
  mkdirSync(both);
  process.env['WAYBILL_WORKSPACE'] = both;
  expect(await run()).toEqual({ verdict: 'passed', why: '' });
});
