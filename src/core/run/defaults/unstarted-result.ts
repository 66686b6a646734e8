import type { FormatId } from '../../format.ts';
import type { RunProblem, RunResult, RunStatus } from '../run-result.ts';

/** The result of a run whose container was not started. */
export function unstartedResult(
  status: Extract<RunStatus, 'refused' | 'cancelled' | 'failed'>,
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
