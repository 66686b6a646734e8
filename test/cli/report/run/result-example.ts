import type { RunOutput, RunResult } from '../../../../src/core/index.ts';

/** A run that went well; what differs is given. */
export function resultExample(differing: Partial<RunResult> = {}): RunResult {
  return {
    version: 1,
    format: 'flywheel-gear',
    image: { name: 'waybill/gear:abc', id: `sha256:${'1234'.repeat(16)}`, base: 'local' },
    platform: { engine: 'linux/amd64', image: 'linux/amd64', emulated: false },
    status: 'succeeded',
    exitCode: 0,
    signal: null,
    durationMs: 812,
    peakMemoryBytes: 41_943_040,
    peakMemoryMethod: 'cgroup-v1',
    gpus: [],
    outputs: [outputExample()],
    problems: [],
    logTail: 'done\n',
    commandLine: 'docker run --rm waybill/gear:abc',
    notes: [],
    ...differing,
  };
}

/** A file that the run wrote; what differs is given. */
export function outputExample(differing: Partial<RunOutput> = {}): RunOutput {
  const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  const own = { name: 'output', path: 'a.dcm', bytes: 525_312, sha256, owner: '1000:1000', new: true };
  return { ...own, ...differing };
}
