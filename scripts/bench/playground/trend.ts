/** How numbers grow from one to the next. */
export interface Trend {
  /** By a line of least squares, per step. */
  readonly slope: number;
  /** The error of the slope that the numbers' own scatter leads to. */
  readonly error: number;
  /** Whether it grows, and the scatter is no explanation: more than two errors above 0. */
  readonly isGrowth: boolean;
}

/** @param numbers at even steps; three at least */
export function trendOf(numbers: readonly number[]): Trend {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const spread = numbers.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = numbers.reduce((sum, number, at) => sum + (at - middle) * (number - mean), 0) / spread;
  const rest = numbers.reduce((sum, number, at) => sum + (number - mean - slope * (at - middle)) ** 2, 0);
  const error = Math.sqrt(rest / Math.max(1, count - 2) / spread);
  return trend(slope, error);
}

/** How much more one grows than another. */
export function trendBeyond(one: Trend, other: Trend): Trend {
  return trend(one.slope - other.slope, Math.hypot(one.error, other.error));
}

function trend(slope: number, error: number): Trend {
  return { slope, error, isGrowth: slope > 2 * error };
}
