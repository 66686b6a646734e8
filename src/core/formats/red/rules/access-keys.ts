/** What a connector wants to find in access. */
export interface AccessKeys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const HTTP: AccessKeys = { required: ['url'], optional: ['method', 'auth', 'disableSSLVerification'] };
const HTTP_MOUNT: AccessKeys = { required: ['url'], optional: ['auth', 'cache'] };
const SSH_TIMES = ['timeout', 'authTimeout', 'bannerTimeout'];

/**
 * The keys of the connectors that check them (red-connector-http 6cc81e2, commons/schemas.py; red-connector-ssh d106e2b,
 * schemas.py); null for all others.
 *
 * @param kind the class of the entry: `File`, `Directory`, `stdout`, `stderr`
 */
export function accessKeys(command: unknown, kind: unknown, mounted: boolean): AccessKeys | null {
  if (command === 'red-connector-http') return mounted ? HTTP_MOUNT : HTTP;
  if (command === 'red-connector-http-json') return HTTP;
  if (command === 'red-connector-http-archive')
    return { required: ['url', 'archiveFormat'], optional: HTTP.optional };
  if (command !== 'red-connector-ssh') return null;
  if (mounted) return { required: ['host', 'auth', 'dirPath'], optional: ['port', 'writable', 'ciphers'] };
  const path = kind === 'Directory' ? 'dirPath' : 'filePath';
  return { required: ['host', 'auth', path], optional: ['port', ...SSH_TIMES] };
}
