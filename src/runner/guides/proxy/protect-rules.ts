import type { Rule } from './handling.ts';
import { jsonBody } from './label-body.ts';
import { forbidden, isForeign, type OwnedKind, refuse } from './ownership.ts';

/**
 * What is not the example's stays as it is: `docker stop $(docker ps -q)` in a guide stops the guide's containers alone.
 * Looking at others' objects is allowed.
 */
export const protectRules: readonly Rule[] = [
  ownOnly(
    'container',
    'POST',
    /^(?:\/libpod)?\/containers\/([^/]+)\/(?:start|stop|restart|kill|pause|unpause|rename|update|attach|exec|resize|checkpoint|checkpoints|restore|init|mount|unmount)$/,
  ),
  ownOnly('container', 'GET', /^\/containers\/([^/]+)\/attach\/ws$/),
  ownOnly('container', 'PUT', /^(?:\/libpod)?\/containers\/([^/]+)\/archive$/),
  ownOnly('container', 'DELETE', /^(?:\/libpod)?\/containers\/([^/]+)(?:\/checkpoints\/[^/]+)?$/),
  ownOnly('network', 'DELETE', /^(?:\/libpod)?\/networks\/([^/]+)$/),
  ownOnly('volume', 'DELETE', /^(?:\/libpod)?\/volumes\/([^/]+)$/),
  {
    method: 'POST',
    path: /^(?:\/libpod)?\/networks\/[^/]+\/(?:connect|disconnect)$/,
    handle: async (request) => {
      const body = await jsonBody(request);
      const name = String(body['Container'] ?? body['container'] ?? '');
      return (await isForeign('container', name, request.watch)) ? refuse(`container ${name}`) : {};
    },
  },
  never('POST', /^\/(?:swarm|services|secrets|configs|nodes)(?:\/|$)/, 'a swarm'),
  never('DELETE', /^\/(?:services|secrets|configs|nodes)\//, 'a swarm'),
  never('POST', /^\/plugins\//, 'plugins'),
  never('DELETE', /^\/plugins\//, 'plugins'),
];

function ownOnly(kind: OwnedKind, method: Rule['method'], path: RegExp): Rule {
  return {
    method,
    path,
    handle: async ({ watch }, match) => {
      const name = decodeURIComponent(match[1] ?? '');
      return (await isForeign(kind, name, watch)) ? refuse(`${kind} ${name}`) : {};
    },
  };
}

/** What an engine has once for all its users cannot be told apart and taken back. */
function never(method: Rule['method'], path: RegExp, what: string): Rule {
  const message = `Waybill does not let an example change ${what} of the engine, for it could not be put back`;
  return { method, path, handle: () => forbidden(message) };
}
