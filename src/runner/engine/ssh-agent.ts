import { Agent } from 'node:http';
import type { Duplex } from 'node:stream';
import { dialSsh } from './dial-ssh.ts';
import type { SshEndpoint } from './endpoint.ts';

/** Makes the connections to an engine behind ssh; one that is done with is used again, since each costs a log-in. */
export function sshAgent(endpoint: SshEndpoint): Agent {
  return new SshAgent(endpoint);
}

class SshAgent extends Agent {
  private readonly endpoint: SshEndpoint;

  constructor(endpoint: SshEndpoint) {
    super({ keepAlive: true });
    this.endpoint = endpoint;
  }

  override createConnection(): Duplex {
    return dialSsh(this.endpoint);
  }
}
