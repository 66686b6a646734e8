import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the docker command line's configuration says of log-ins. */
export interface LoginConfig {
  /** Log-ins by server, each as `docker login` writes it. */
  readonly auths: Readonly<Record<string, unknown>>;
  /** Names of credential helpers by server. */
  readonly helpers: Readonly<Record<string, unknown>>;
  /** The helper for all other servers; null without one. */
  readonly store: string | null;
}

/** Reads `config.json`; a text says why it cannot be read. One that is not there says nothing. */
export async function readLoginConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<LoginConfig | string> {
  const path = join(env['DOCKER_CONFIG'] || join(homedir(), '.docker'), 'config.json');
  try {
    const config = objectOf(JSON.parse(await readFile(path, 'utf8')));
    const store = config['credsStore'];
    return {
      auths: objectOf(config['auths']),
      helpers: objectOf(config['credHelpers']),
      store: typeof store === 'string' && store !== '' ? store : null,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return `${path} is no JSON`;
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return { auths: {}, helpers: {}, store: null };
    return `${path} cannot be read: ${error.message}`;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
