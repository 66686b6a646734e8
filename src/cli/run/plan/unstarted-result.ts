import type { FormatId, RunProblem, RunResult, RunStatus } from '../../../core/index.ts';

/** The result of a run of which nothing was started. */
export function unstartedResult(
  status: Extract<RunStatus, 'refused' | 'cancelled'>,
  format: FormatId | null,
  problems: readonly RunProblem[],
): RunResult {
  return {
    version: 1,
    format,
    image: null,
    platform: null,
    status,
    exitCode: null,
    signal: null,
    durationMs: 0,
    peakMemoryBytes: null,
    peakMemoryMethod: null,
    gpus: [],
    outputs: [],
    problems,
    logTail: '',
    commandLine: '',
    notes: [],
  };
}
