/** A file of the docker CLI's configuration that says nothing because of its own fault; the message names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(path: string, fault: string) {
    super(`${path} ${fault}`);
  }
}
