import type { ContainerRun } from '../../../src/core/index.ts';

const BASE = 'debian:bookworm-slim';

/** A run of a shell text in the base image, with one output folder; what a test needs otherwise is laid over it. */
export function shellRun(script: string, output: string, over: Partial<ContainerRun> = {}): ContainerRun {
  return {
    format: 'raiven',
    name: 'shell-run',
    image: { kind: 'named', name: BASE, auth: null },
    entrypoint: ['/bin/sh', '-c'],
    command: [script],
    workingDirectory: null,
    environment: [],
    inputs: [],
    files: [],
    outputs: [{ name: 'output', source: output, target: '/out' }],
    scratch: [],
    expected: [],
    stdout: null,
    stderr: null,
    before: [],
    after: [],
    user: 'image',
    limits: { memoryBytes: null, memoryAndSwapBytes: null, cpus: null, shmBytes: 1024 ** 3, pids: 4096 },
    network: 'none',
    gpus: null,
    platform: null,
    timeoutMs: 60_000,
    notes: [],
    ...over,
  };
}
