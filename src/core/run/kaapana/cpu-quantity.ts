const DECIMAL: Readonly<Record<string, number>> = { n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3 };

/** CPUs of a quantity of Kubernetes: `500m`, `"1.5"`, `2`; null where it is none or not above 0. */
export function cpuQuantity(value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const match = /^\+?(\d+\.?\d*|\.\d+)(?:([numk]?)|[eE]([+-]?\d{1,2}))$/.exec(String(value));
  if (match === null) return null;
  const cpus =
    Number(match[1]) * (match[3] === undefined ? (DECIMAL[match[2] ?? ''] ?? 1) : 10 ** Number(match[3]));
  return cpus > 0 ? cpus : null;
}
