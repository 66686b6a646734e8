import type { BoundInput, RunRequest, Setting } from '../../../../src/core/index.ts';
import { aRequest } from '../a-request.ts';

/** A request to run a RED file, with nothing bound. */
export function redRequest(text: string, given: Partial<RunRequest> = {}): RunRequest {
  const own = {
    format: 'red',
    fileName: 'experiment.red.yml',
    name: 'experiment',
    output: '/data/out',
  } as const;
  return aRequest({ ...own, text, ...given });
}

/** `--input NAME=PATH`. */
export function bound(name: string, path: string, kind: BoundInput['kind'] = 'file'): BoundInput {
  return { name, typed: path, path, kind, files: null };
}

/** `--set KEY=VALUE`. */
export function set(key: string, value: string, secret = false): Setting {
  return { key, value, secret };
}
