import { setTimeout as wait } from 'node:timers/promises';
import Docker from 'dockerode';
import type { Endpoint } from './endpoint.ts';
import { sshAgent } from './ssh-agent.ts';

const ANSWER_MS = 10_000;

/** A container engine that answered. */
export interface Engine {
  readonly endpoint: Endpoint;
  /** How it was found, in words. */
  readonly foundBy: string;
  /** `Docker` or `Podman`. */
  readonly name: string;
  readonly version: string;
  /** As the engine says it: `amd64`, `arm64`. */
  readonly arch: string;
  readonly docker: Docker;
}

/** Asks an endpoint who it is; a text is the reason why it is of no use. */
export async function connect(endpoint: Endpoint, foundBy: string): Promise<Engine | string> {
  const docker = dockerAt(endpoint);
  try {
    const version = await within(docker.version(), ANSWER_MS);
    const podman = version.Components?.some((part) => part.Name.startsWith('Podman')) ?? false;
    const name = podman ? 'Podman' : 'Docker';
    return { endpoint, foundBy, name, version: version.Version, arch: version.Arch, docker };
  } catch (error) {
    return reason(error);
  }
}

/** True where the engine still answers. */
export async function answers(engine: Engine): Promise<boolean> {
  return typeof (await connect(engine.endpoint, engine.foundBy)) !== 'string';
}

function dockerAt(endpoint: Endpoint): Docker {
  if (endpoint.kind === 'unix') return new Docker({ socketPath: endpoint.socketPath });
  if (endpoint.kind === 'ssh') {
    // The host is never looked up: the agent makes the connections.
    const options = {
      host: 'localhost',
      port: 80,
      protocol: 'http',
      agent: sshAgent(endpoint, true),
    } as const;
    return new Docker(options);
  }
  const { host, port, tls } = endpoint;
  if (tls === null) return new Docker({ host, port, protocol: 'http' });
  const files = Object.entries(tls).filter((entry): entry is [string, string] => entry[1] !== null);
  return new Docker({ host, port, protocol: 'https', ...Object.fromEntries(files) });
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  const timer = new AbortController();
  const late = wait(ms, null, { signal: timer.signal }).then(() => {
    throw new Error(`it did not answer within ${ms / 1000} s`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    // The race is over; the rejection that the abort causes is nobody's news.
    late.catch(() => null);
    timer.abort();
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ECONNREFUSED') return 'nothing listens there (is the engine running?)';
  if (code === 'EACCES') return 'this user may not use it (is the user in the group "docker"?)';
  if (code === 'ENOENT') return 'there is no such socket';
  return error instanceof Error ? error.message : String(error);
}
