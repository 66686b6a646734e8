import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from './config-error.ts';
import { contextEndpoint, currentContext, readTlsFiles } from './docker-context.ts';
import { type Endpoint, endpointText, parseEndpoint } from './endpoint.ts';
import { connect, type Engine } from './engine.ts';
import { usualSockets } from './usual-sockets.ts';

/** One way that was tried, and why it led to no engine. */
export interface Attempt {
  readonly foundBy: string;
  /** Null where not even an address was found. */
  readonly address: string | null;
  readonly why: string;
}

/** Where a search for an engine has led: to the first that will do, or to none. */
export type EngineSearch =
  | { readonly engine: Engine; readonly attempts: readonly Attempt[] }
  | { readonly engine: null; readonly attempts: readonly Attempt[] };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Finds the engine as the docker CLI does: DOCKER_HOST, the context, the usual sockets of Docker and Podman. What a
 * person named is the only one tried, as it would be by the CLI; else the first that answers is taken.
 */
export async function findEngine(env: Variables = process.env): Promise<EngineSearch> {
  const attempts: Attempt[] = [];
  for (const { foundBy, endpoint } of (await namedCandidates(env)) ?? socketEndpoints(env)) {
    if (typeof endpoint === 'string') {
      attempts.push({ foundBy, address: null, why: endpoint });
      continue;
    }
    const engine = await connect(endpoint, foundBy);
    if (typeof engine !== 'string') return { engine, attempts };
    attempts.push({ foundBy, address: endpointText(endpoint), why: engine });
  }
  return { engine: null, attempts };
}

/** True where `findEngine` would look at sockets of this host only. */
export async function isEngineLocal(env: Variables = process.env): Promise<boolean> {
  const candidates = (await namedCandidates(env)) ?? socketEndpoints(env);
  return candidates.every(({ endpoint }) => typeof endpoint === 'string' || endpoint.kind === 'unix');
}

interface Candidate {
  readonly foundBy: string;
  readonly endpoint: Endpoint | string;
}

/** A configuration that cannot be read ends the search: who knows which engine it names. */
async function namedCandidates(env: Variables): Promise<readonly Candidate[] | null> {
  try {
    return await namedEndpoint(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [{ foundBy: 'the docker configuration', endpoint: error.message }];
  }
}

async function namedEndpoint(env: Variables): Promise<readonly Candidate[] | null> {
  const config = env['DOCKER_CONFIG'] ?? join(homedir(), '.docker');
  const host = env['DOCKER_HOST'];
  // The CLI's order: DOCKER_CONTEXT beats DOCKER_HOST, which beats the context of the configuration.
  const wanted = env['DOCKER_CONTEXT'] || null;
  if (wanted === null && host !== undefined && host !== '') {
    const tls = env['DOCKER_TLS_VERIFY'] ? await readTlsFiles(env['DOCKER_CERT_PATH'] ?? config) : null;
    return [{ foundBy: 'DOCKER_HOST', endpoint: parseEndpoint(host, tls) }];
  }
  const context = wanted ?? (await currentContext(config));
  if (context === null || context === 'default') return null;
  return [{ foundBy: `docker context "${context}"`, endpoint: await contextEndpoint(config, context) }];
}

function socketEndpoints(env: Variables): readonly Candidate[] {
  return usualSockets(env).map((socketPath) => ({
    foundBy: socketPath,
    endpoint: existsSync(socketPath) ? { kind: 'unix', socketPath } : 'there is no such socket',
  }));
}
