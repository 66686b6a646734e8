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
  readonly docker: Docker;
  /** Who it is. It was asked when it first answered, and starts programs of its own to tell: work goes on meanwhile. */
  about(): Promise<EngineAbout>;
}

/** What an engine says of itself. */
export interface EngineAbout {
  readonly name: 'Docker' | 'Podman';
  readonly version: string;
  /** Of its API: `1.41`. */
  readonly api: string;
  readonly os: string;
  /** As the engine says it: `amd64`, `arm64`. */
  readonly arch: string;
}

/** Asks an endpoint whether an engine is there; a text is the reason why it is of no use. */
export async function connect(endpoint: Endpoint, foundBy: string): Promise<Engine | string> {
  const docker = dockerAt(endpoint);
  try {
    await within(docker.ping(), ANSWER_MS);
  } catch (error) {
    return reason(error);
  }
  const about = within(ask(docker), ANSWER_MS);
  // Told to whoever wants to know.
  about.catch(() => null);
  return { endpoint, foundBy, docker, about: () => about };
}

async function ask(docker: Docker): Promise<EngineAbout> {
  const { Version, ApiVersion, Os, Arch, Components } = await docker.version();
  const isPodman = Components?.some(({ Name }) => Name.startsWith('Podman')) ?? false;
  return { name: isPodman ? 'Podman' : 'Docker', version: Version, api: ApiVersion, os: Os, arch: Arch };
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
