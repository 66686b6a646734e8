import { askHelper } from './credential-helper.ts';
import { type LoginConfig, readLoginConfig } from './docker-config.ts';
import type { Login } from './login.ts';

/** The log-in of this user for a registry, and why one that is configured cannot be had. */
export interface FoundLogin {
  readonly login: Login | null;
  /** As the registry is called in log-ins. */
  readonly server: string;
  readonly trouble: string | null;
}

/** Docker Hub's name in log-ins, from before registries had hosts. */
const HUB = 'https://index.docker.io/v1/';

/**
 * Finds a log-in as the docker command line does: the registry's own helper, the helper for all, what is written down.
 * Source: docker/cli `cli/config/configfile/file.go` and `cli/config/credentials`.
 */
export async function findLogin(registry: string): Promise<FoundLogin> {
  const server = serverOf(registry);
  const config = await readLoginConfig();
  if (typeof config === 'string') return { login: null, server, trouble: config };
  const helper = helperOf(config, registry, server);
  if (helper === null) return { login: writtenDown(config, server), server, trouble: null };
  const answer = await askHelper(helper, server);
  return typeof answer === 'string'
    ? { login: null, server, trouble: answer }
    : { login: answer, server, trouble: null };
}

/** What a registry is called in log-ins; BuildKit calls Docker Hub by its host. */
export function serverOf(registry: string): string {
  return ['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(registry) ? HUB : registry;
}

function helperOf({ helpers, store }: LoginConfig, registry: string, server: string): string | null {
  const own = helpers[server] ?? helpers[registry];
  return typeof own === 'string' && own !== '' ? own : store;
}

function writtenDown({ auths }: LoginConfig, server: string): Login | null {
  const [, entry] =
    Object.entries(auths).find(([key]) => key === server || hostOf(key) === hostOf(server)) ?? [];
  if (typeof entry !== 'object' || entry === null) return null;
  if ('identitytoken' in entry && typeof entry.identitytoken === 'string' && entry.identitytoken !== '')
    return { token: entry.identitytoken };
  const plain = 'auth' in entry ? Buffer.from(String(entry.auth), 'base64').toString('utf8') : '';
  const colon = plain.indexOf(':');
  return colon < 0
    ? null
    : { username: plain.slice(0, colon), password: plain.slice(colon + 1).replace(/\0+$/, '') };
}

/** Old configurations have addresses for names. */
function hostOf(server: string): string {
  return server.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
