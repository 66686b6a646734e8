import type { Duplex } from 'node:stream';
import type Docker from 'dockerode';

type Request = Parameters<Docker['modem']['dial']>[0];

/** Asks the engine straight through dockerode's connection, for what dockerode itself does not offer; the answer as it comes. */
export async function dial({ modem }: Pick<Docker, 'modem'>, request: Request): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    modem.dial(request, (error: unknown, stream: unknown) => {
      // docker-modem's types say nothing of it: a response, or with `hijack` the socket.
      if (error === null || error === undefined) resolve(stream as Duplex);
      else reject(error);
    });
  });
}
