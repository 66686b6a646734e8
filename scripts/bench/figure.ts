/** One measured figure with the goal that it is held against. */
export interface Figure {
  readonly title: string;
  readonly value: number;
  /** `×` for a ratio, `ms` for milliseconds. */
  readonly unit: '×' | 'ms';
  /** Null where it only stands beside others. */
  readonly goal: number | null;
  /** What else is worth knowing: the times behind a ratio. */
  readonly note: string;
}

/** A line of the table that `npm run bench` prints. */
export function figureLine({ title, value, unit, goal, note }: Figure): string {
  const digits = unit === '×' ? 2 : 1;
  const measured = `${value.toFixed(digits)} ${unit}`;
  const wanted = goal === null ? '' : `goal ${goal} ${unit}: ${value <= goal ? 'reached' : 'MISSED'}`;
  return `${title.padEnd(66)} ${measured.padStart(10)}  ${wanted.padEnd(24)} ${note}`.trimEnd();
}
