import type { RequestOptions } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { dialSsh } from '../../engine/dial-ssh.ts';
import type { Endpoint, TlsFiles } from '../../engine/endpoint.ts';
import { sshAgent } from '../../engine/ssh-agent.ts';

/** How node:http and node:https reach the engine. */
export function requestOptions(endpoint: Endpoint): RequestOptions & Record<string, unknown> {
  if (endpoint.kind === 'unix') return { socketPath: endpoint.socketPath, agent: false };
  if (endpoint.kind === 'ssh') return { host: 'localhost', agent: sshAgent(endpoint, false) };
  const { host, port, tls } = endpoint;
  return { host, port, agent: false, protocol: tls === null ? 'http:' : 'https:', ...tlsOptions(tls) };
}

/** A bare connection for traffic that is no longer HTTP; it stays half open, as `docker run -i` needs. */
export function connectTo(endpoint: Endpoint): Duplex {
  if (endpoint.kind === 'ssh') return dialSsh(endpoint);
  if (endpoint.kind === 'unix') return connect({ path: endpoint.socketPath, allowHalfOpen: true });
  const { host, port, tls } = endpoint;
  if (tls === null) return connect({ host, port, allowHalfOpen: true });
  const socket = connect({ host, port, allowHalfOpen: true });
  return connectTls({ socket, servername: host, ...tlsOptions(tls) });
}

function tlsOptions(tls: TlsFiles | null): { ca?: string; cert?: string; key?: string } {
  const { ca = null, cert = null, key = null } = tls ?? {};
  return {
    ...(ca === null ? {} : { ca }),
    ...(cert === null ? {} : { cert }),
    ...(key === null ? {} : { key }),
  };
}
