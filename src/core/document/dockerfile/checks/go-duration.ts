const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  '\u00B5s': 1e3,
  '\u03BCs': 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

const PARTS = /(\d+\.?\d*|\.\d+)(ns|us|\u00B5s|\u03BCs|ms|s|m|h)/y;
/** Go counts a duration in 64 bits. */
const LONGEST = 2 ** 63;

/** A duration such as `1m30s` in nanoseconds, as Go's time.ParseDuration reads it; null where it is none. */
export function parseGoDuration(text: string): number | null {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const body = text.slice(sign.length);
  if (body === '0') return 0;
  if (body === '') return null;
  let total = 0;
  PARTS.lastIndex = 0;
  while (PARTS.lastIndex < body.length) {
    const match = PARTS.exec(body);
    if (match === null) return null;
    total += Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0);
  }
  if (total >= LONGEST) return null;
  return Math.trunc(sign === '-' ? -total : total);
}
