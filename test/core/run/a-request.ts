import { NOTHING_ASKED, type RunRequest } from '../../../src/core/index.ts';

/** A request with nothing bound and nothing asked for; a test says what it is about. */
export function aRequest(given: Partial<RunRequest>): RunRequest {
  return {
    ...NOTHING_ASKED,
    format: 'kaapana-task',
    text: '',
    fileName: null,
    neighbours: [],
    name: 'folder',
    build: null,
    output: '/out',
    ...given,
  };
}
