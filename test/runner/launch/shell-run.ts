import type { ContainerRun } from '../../../src/core/index.ts';
import { aRun } from '../../core/run/a-run.ts';

const BASE = 'debian:bookworm-slim';

/** A run of a shell text in the base image, with one output folder; what a test needs otherwise is laid over it. */
export function shellRun(script: string, output: string, over: Partial<ContainerRun> = {}): ContainerRun {
  return aRun({
    name: 'shell-run',
    image: { kind: 'named', name: BASE, auth: null },
    entrypoint: ['/bin/sh', '-c'],
    command: [script],
    outputs: [{ name: 'output', source: output, target: '/out' }],
    timeoutMs: 60_000,
    ...over,
  });
}
