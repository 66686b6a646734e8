import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findEngine } from '../../src/runner/index.ts';
import { lastWords, runCommand } from '../run-command.ts';
import type { Say } from './ready.ts';

/** Where an engine that we start by hand keeps its images: apart from one that a distribution's service may have. */
const HOME = '/var/lib/waybill/engine';
const LOG = `${HOME}/dockerd.log`;
const PID_FILE = '/run/waybill-dockerd.pid';
const START_MS = 60_000;

/**
 * Start the installed Docker engine: as a service where systemd runs, else by hand.
 * @returns null when it answers, else the reason why not
 */
export async function startEngine(say: Say): Promise<string | null> {
  if (existsSync('/run/systemd/system')) {
    say('Starting the service docker …');
    const start = await runCommand('systemctl', ['start', 'docker']);
    return start.exitCode === 0 ? await answering() : `systemctl start docker failed:\n${lastWords(start)}`;
  }
  const mount = await runCommand('unshare', ['--mount', 'true']);
  if (mount.exitCode !== 0) return 'this environment has no right to mount, which an engine needs';
  mkdirSync(HOME, { recursive: true });
  forgetDeadEngine();
  const log = openSync(LOG, 'a');
  const dockerd = spawn(
    'dockerd',
    ['--data-root', `${HOME}/data`, '--exec-root', '/run/waybill-dockerd', '--pidfile', PID_FILE],
    { detached: true, stdio: ['ignore', log, log] },
  );
  dockerd.unref();
  say(`Starting dockerd; it goes on running. Its log is ${LOG}; stop it with: kill $(cat ${PID_FILE})`);
  return answering(() => dockerd.exitCode !== null);
}

/** True where the engine of this machine is one that we have started by hand. */
export function isOurs(): boolean {
  forgetDeadEngine();
  return existsSync(PID_FILE);
}

/** A killed dockerd leaves its pid file; a new one refuses to start where another program has got that number. */
function forgetDeadEngine(): void {
  if (!existsSync(PID_FILE)) return;
  const name = `/proc/${readFileSync(PID_FILE, 'utf8').trim()}/comm`;
  if (!existsSync(name) || readFileSync(name, 'utf8').trim() !== 'dockerd') rmSync(PID_FILE);
}

async function answering(hasEnded: () => boolean = () => false): Promise<string | null> {
  for (const end = Date.now() + START_MS; Date.now() < end && !hasEnded(); await wait(250)) {
    if ((await findEngine()).engine !== null) return null;
  }
  const log = existsSync(LOG)
    ? readFileSync(LOG, 'utf8').trim().split('\n').slice(-5).join('\n')
    : 'see its log';
  return `the engine was started and does not answer:\n${log}`;
}
