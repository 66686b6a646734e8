import { Agent } from 'node:http';
import type { Duplex } from 'node:stream';
import { dialSsh } from './dial-ssh.ts';
import type { SshEndpoint } from './endpoint.ts';

/**
 * Makes the connections to an engine behind ssh. With `keepAlive` one that is done with is used again, since each costs a
 * log-in; without, it is closed.
 */
export function sshAgent(endpoint: SshEndpoint, keepAlive: boolean): Agent {
  return new SshAgent(endpoint, keepAlive);
}

class SshAgent extends Agent {
  private readonly endpoint: SshEndpoint;

  constructor(endpoint: SshEndpoint, keepAlive: boolean) {
    super({ keepAlive });
    this.endpoint = endpoint;
  }

  override createConnection(): Duplex {
    return dialSsh(this.endpoint);
  }
}
