import type { BoundInput, RunRequest, Setting } from '../../../../src/core/index.ts';

/** A request to run a RED file, with nothing bound. */
export function redRequest(text: string, given: Partial<RunRequest> = {}): RunRequest {
  return {
    format: 'red',
    text,
    fileName: 'experiment.red.yml',
    neighbours: [],
    name: 'experiment',
    build: null,
    image: null,
    inputs: [],
    settings: [],
    output: '/work/out',
    template: null,
    gpus: null,
    network: null,
    platform: null,
    timeoutMs: null,
    connectors: false,
    env: {},
    ...given,
  };
}

/** `--input NAME=PATH`. */
export function bound(name: string, path: string, kind: BoundInput['kind'] = 'file'): BoundInput {
  return { name, typed: path, path, kind, files: null };
}

/** `--set KEY=VALUE`. */
export function set(key: string, value: string, secret = false): Setting {
  return { key, value, secret };
}
