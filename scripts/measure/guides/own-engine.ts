import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const START_MS = 60_000;

/** A second engine, apart from the one of this machine, that may be killed. */
export interface OwnEngine {
  readonly host: string;
  start(): Promise<void>;
  /** As a power cut would: no farewell to its clients. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Runs the docker command line on it; its output without blanks around. */
  docker(...args: readonly string[]): string;
  /** All but the build cache: containers, networks, volumes, image tags, a line each. */
  state(): string;
}

/** Plans an engine that keeps everything in `folder`; root is needed to start it. */
export function planEngine(folder: string): OwnEngine {
  const host = `unix://${join(folder, 'docker.sock')}`;
  let dockerd: ChildProcess | null = null;
  const docker = (...args: readonly string[]): string =>
    execFileSync('docker', ['--host', host, ...args], { encoding: 'utf8' }).trim();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (dockerd === null || dockerd.exitCode !== null) return;
    const ended = once(dockerd, 'exit');
    dockerd.kill(signal);
    await ended;
    dockerd = null;
  };
  return {
    host,
    docker,
    start: async () => {
      mkdirSync(folder, { recursive: true });
      const log = openSync(join(folder, 'dockerd.log'), 'a');
      // In a network of its own: with `--bridge none` it would delete the bridge of this machine's engine.
      const apart = ['--bridge', 'none', '--iptables=false', '--containerd-namespace', 'waybill-faults'];
      const pools = ['--default-address-pool', 'base=10.231.0.0/16,size=24'];
      const places = ['--data-root', 'data', '--exec-root', 'exec', '--pidfile', 'dockerd.pid'].map((word) =>
        word.startsWith('--') ? word : join(folder, word),
      );
      const args = ['--host', host, ...places, ...apart, ...pools];
      // One that was killed leaves a containerd that the next may have to wait for.
      for (let attempt = 1; attempt <= 3; attempt += 1) {
        dockerd = spawn('unshare', ['--net', '--', 'dockerd', ...args], { stdio: ['ignore', log, log] });
        for (const late = Date.now() + START_MS; Date.now() < late; await wait(200)) {
          if (spawnSync('docker', ['--host', host, 'version']).status === 0) return;
          if (dockerd.exitCode !== null) break;
        }
      }
      throw new Error(`a second dockerd does not answer; its log is ${join(folder, 'dockerd.log')}`);
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    state: () =>
      [
        docker('ps', '--all', '--format', 'container {{.Names}}'),
        docker('network', 'ls', '--format', 'network {{.Name}}'),
        docker('volume', 'ls', '--format', 'volume {{.Name}}'),
        docker('images', '--format', '{{.Repository}}:{{.Tag}} {{.ID}}')
          .split('\n')
          .filter((line) => !line.startsWith('<none>'))
          .join('\n'),
      ]
        .flatMap((lines) => lines.split('\n'))
        .filter((line) => line !== '')
        .sort()
        .join('\n'),
  };
}
