/** One measured figure with the goal that it is held against. */
export interface Figure {
  readonly title: string;
  readonly value: number;
  /** `×` for a ratio, `ms` for milliseconds; `kB` for 1,000 bytes; `points` of a hundred, where more is better. */
  readonly unit: '×' | 'ms' | 'kB' | 'points';
  /** Null where it only stands beside others. */
  readonly goal: number | null;
  /** What else is worth knowing: the times behind a ratio. */
  readonly note: string;
}

/** A line of the table that `npm run bench` prints. */
export function figureLine({ title, value, unit, goal, note }: Figure): string {
  const digits = { '×': 2, ms: 1, kB: 1, points: 0 }[unit];
  const reached = goal !== null && (unit === 'points' ? value >= goal : value <= goal);
  const measured = `${value.toFixed(digits)} ${unit}`;
  const wanted = goal === null ? '' : `goal ${goal} ${unit}: ${reached ? 'reached' : 'MISSED'}`;
  return `${title.padEnd(66)} ${measured.padStart(10)}  ${wanted.padEnd(24)} ${note}`.trimEnd();
}
