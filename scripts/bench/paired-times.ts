import { type CommandLine, timeOnce } from './paired-ratio.ts';

/** How long some commands took, in milliseconds, a list for each, round by round. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Times commands in turn, so many rounds, after one round that does not count. The machine's speed drifts, and all commands of
 * a round see the same.
 * @throws Error where one cannot be started or ends with another exit code than 0
 */
export function pairedTimes<Name extends string>(
  commands: Readonly<Record<Name, CommandLine>>,
  rounds: number,
): Rounds<Name> {
  const names = Object.keys(commands) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) timeOnce(commands[name]);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(timeOnce(commands[name]));
  }
  return times;
}

/** The quartiles of some numbers: a quarter of them lies below the first, half below the second. */
export function quartiles(numbers: readonly number[]): readonly [number, number, number] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return [at(0.25), at(0.5), at(0.75)];
}
