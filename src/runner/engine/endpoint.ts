/** Where an engine listens, in the shape that node:net and node:http take. */
export type Endpoint =
  | { readonly kind: 'unix'; readonly socketPath: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly tls: TlsFiles | null };

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
  if (!['tcp:', 'http:', 'https:'].includes(url.protocol)) {
    return `"${url.protocol}//" is not spoken here; only unix:// and tcp:// are`;
  }
  const secure = tls !== null || url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 2376 : 2375) : Number(url.port);
  return { kind: 'tcp', host: url.hostname, port, tls: secure ? (tls ?? NO_FILES) : null };
}

const NO_FILES: TlsFiles = { ca: null, cert: null, key: null };

/** The address as a person reads it. */
export function endpointText(endpoint: Endpoint): string {
  return endpoint.kind === 'unix'
    ? `unix://${endpoint.socketPath}`
    : `tcp://${endpoint.host}:${endpoint.port}`;
}
