import type { RunRequest } from '../../../src/core/index.ts';

/** A request with nothing bound and nothing asked for; a test says what it is about. */
export function aRequest(given: Partial<RunRequest>): RunRequest {
  return {
    format: 'kaapana-task',
    text: '',
    fileName: null,
    neighbours: [],
    name: 'folder',
    build: null,
    image: null,
    inputs: [],
    settings: [],
    output: '/out',
    template: null,
    gpus: null,
    network: null,
    platform: null,
    user: null,
    timeoutMs: null,
    connectors: false,
    env: {},
    ...given,
  };
}
