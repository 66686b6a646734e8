import type { RunResult } from '../../../core/index.ts';

/** What shells and engines mean by an exit code (POSIX, 2.8.2; docker run, "Exit status"). */
const MEANINGS: Readonly<Record<number, string>> = {
  126: 'the command is there and cannot be executed',
  127: 'the command was not found',
  130: 'as after Ctrl-C',
  134: 'SIGABRT: the program gave up, mostly a native library',
  135: 'SIGBUS: mostly too little shared memory',
  136: 'SIGFPE: a division by zero in native code',
  137: 'SIGKILL: ended from outside, or for its memory',
  139: 'SIGSEGV: a crash in native code',
  141: 'SIGPIPE: what read its output went away',
  143: 'SIGTERM: asked to end',
};

const STATUS: Readonly<Record<RunResult['status'], string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  'timed-out': 'timed out',
  'out-of-memory': 'ran out of memory',
  cancelled: 'cancelled',
  refused: 'refused: nothing was started',
};

/** How a run ended: `failed with exit code 127 (the command was not found)`. */
export function endedInWords({ status, exitCode, signal }: RunResult): string {
  const word = STATUS[status];
  if (exitCode === null) return signal === null ? word : `${word} by ${signal}`;
  if (exitCode === 0) return status === 'succeeded' ? word : `${word}, although its exit code was 0`;
  // Where we ended it, or the kernel did for its memory, the word says so already.
  return `${word} with exit code ${exitCode}${status === 'failed' ? aside(exitCode) : ''}`;
}

function aside(code: number): string {
  const meaning = MEANINGS[code] ?? (code > 128 && code < 193 ? `signal ${code - 128}` : null);
  return meaning === null ? '' : ` (${meaning})`;
}
