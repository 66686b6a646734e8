/** Where an engine listens, in the shape that node:net and node:http take. */
export type Endpoint =
  | { readonly kind: 'unix'; readonly socketPath: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly tls: TlsFiles | null }
  | SshEndpoint;

/** An engine of another host, spoken to through `ssh` and the docker command line there. */
export interface SshEndpoint {
  readonly kind: 'ssh';
  /** A host, or a name in the user's ssh configuration. */
  readonly host: string;
  /** Null leaves both to ssh's configuration. */
  readonly user: string | null;
  readonly port: number | null;
  /** The engine's socket there; null is the usual one. */
  readonly path: string | null;
}

/** Contents of the PEM files that a docker context or DOCKER_CERT_PATH names. */
export interface TlsFiles {
  readonly ca: string | null;
  readonly cert: string | null;
  readonly key: string | null;
}

/** Reads an address as the docker CLI takes it; a text is the reason why it cannot be used. */
export function parseEndpoint(address: string, tls: TlsFiles | null): Endpoint | string {
  if (address.startsWith('unix://')) return { kind: 'unix', socketPath: address.slice('unix://'.length) };
  if (!URL.canParse(address)) return `"${address}" is not an address`;
  const url = new URL(address);
  if (url.protocol === 'ssh:') return sshEndpoint(url, address);
  if (!['tcp:', 'http:', 'https:'].includes(url.protocol)) {
    return `"${url.protocol}//" is not spoken here; only unix://, tcp:// and ssh:// are`;
  }
  const secure = tls !== null || url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 2376 : 2375) : Number(url.port);
  return { kind: 'tcp', host: url.hostname, port, tls: secure ? (tls ?? NO_FILES) : null };
}

const NO_FILES: TlsFiles = { ca: null, cert: null, key: null };

/** What the docker command line refuses, and a host that ssh would take for an option, is refused. */
function sshEndpoint(url: URL, address: string): SshEndpoint | string {
  const host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1');
  const user = decodeURIComponent(url.username);
  if (url.password !== '') return 'an address of ssh has no password; ssh asks for it, or has a key';
  if (host === '' || host.startsWith('-') || user.startsWith('-')) return `"${address}" names no host`;
  return {
    kind: 'ssh',
    host,
    user: user === '' ? null : user,
    port: url.port === '' ? null : Number(url.port),
    path: url.pathname === '' || url.pathname === '/' ? null : decodeURIComponent(url.pathname),
  };
}

/** The address as a person reads it. */
export function endpointText(endpoint: Endpoint): string {
  if (endpoint.kind === 'unix') return `unix://${endpoint.socketPath}`;
  if (endpoint.kind === 'tcp') return `tcp://${endpoint.host}:${endpoint.port}`;
  const { host, user, port, path } = endpoint;
  return `ssh://${user === null ? '' : `${user}@`}${host}${port === null ? '' : `:${port}`}${path ?? ''}`;
}
