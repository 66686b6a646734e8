import { spawnSync } from 'node:child_process';

/** How long two commands took, in milliseconds, and the ratio of the first to the second. */
export interface PairedRatio {
  readonly ms: number;
  readonly otherMs: number;
  /** The median of the ratios pair by pair: the machine's speed drifts, and both of a pair see the same. */
  readonly ratio: number;
}

/** A program with its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]];

/**
 * Time two commands in turn, after one run of each that does not count.
 * @throws Error where one cannot be started or ends with another exit code than 0
 */
export function pairedRatio(command: CommandLine, other: CommandLine, pairs: number): PairedRatio {
  timeOnce(command);
  timeOnce(other);
  const times = Array.from({ length: pairs }, () => [timeOnce(command), timeOnce(other)] as const);
  return {
    ms: median(times.map(([ms]) => ms)),
    otherMs: median(times.map(([, ms]) => ms)),
    ratio: median(times.map(([ms, otherMs]) => ms / otherMs)),
  };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Milliseconds of one run. @throws Error where it cannot be started or ends with another exit code than 0 */
export function timeOnce([program, ...args]: CommandLine): number {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const ms = performance.now() - start;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 500)}`);
  return ms;
}
