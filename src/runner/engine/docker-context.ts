import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from './config-error.ts';
import { type Endpoint, parseEndpoint, type TlsFiles } from './endpoint.ts';

/**
 * The context that `docker context use` chose; null for the default one or without a configuration.
 * @throws ConfigError for a configuration that cannot be read
 */
export async function currentContext(configFolder: string): Promise<string | null> {
  const config = await readJson(join(configFolder, 'config.json'));
  const name = property(config, 'currentContext');
  return typeof name === 'string' && name !== '' && name !== 'default' ? name : null;
}

/**
 * The engine that a context names; a text is the reason why it cannot be used.
 * @throws ConfigError for a context that cannot be read
 */
export async function contextEndpoint(configFolder: string, name: string): Promise<Endpoint | string> {
  // The docker CLI keeps a context in a folder named after the SHA-256 of its name.
  const id = createHash('sha256').update(name).digest('hex');
  const meta = await readJson(join(configFolder, 'contexts/meta', id, 'meta.json'));
  const host = property(property(property(meta, 'Endpoints'), 'docker'), 'Host');
  if (typeof host !== 'string') return `there is no context "${name}" below ${configFolder}`;
  return parseEndpoint(host, await readTlsFiles(join(configFolder, 'contexts/tls', id, 'docker')));
}

/**
 * The three PEM files of a folder, null where it has none.
 * @throws ConfigError for one that cannot be read
 */
export async function readTlsFiles(folder: string): Promise<TlsFiles | null> {
  const [ca, cert, key] = await Promise.all(
    ['ca.pem', 'cert.pem', 'key.pem'].map((name) => readIfThere(join(folder, name))),
  );
  if (ca == null && cert == null && key == null) return null;
  return { ca: ca ?? null, cert: cert ?? null, key: key ?? null };
}

async function readJson(path: string): Promise<unknown> {
  const text = await readIfThere(path);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ConfigError(path, `is no JSON: ${error.message}`);
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return null;
    throw new ConfigError(path, `cannot be read: ${error.message}`);
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([k]) => k === key)?.[1]
    : undefined;
}
