import type { RunRequest } from './run-request.ts';

/** A run of which nothing is asked beyond what the manifest says: every option as `waybill run` has it where it is not given. */
export const NOTHING_ASKED = {
  image: null,
  inputs: [],
  settings: [],
  template: null,
  gpus: null,
  network: null,
  platform: null,
  user: null,
  timeoutMs: null,
  connectors: false,
  env: {},
} as const satisfies Partial<RunRequest>;
