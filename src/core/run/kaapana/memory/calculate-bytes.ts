const UNITS = ['B', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'Zi', 'Yi'];

/**
 * The bytes of a size such as `512Mi`, not rounded; null where Kaapana fails (processing_container/resources.py,
 * `calculate_bytes`, kaapana 09bb59b). Python's `$` lets one line break follow.
 */
export function calculateBytes(size: unknown): number | null {
  if (typeof size !== 'string') return null;
  const match = /^(-?\d+(?:\.\d+)?)([a-zA-Z]+)\n?$/.exec(size);
  const power = UNITS.indexOf(match?.[2] ?? '');
  return match === null || power < 0 ? null : Number(match[1]) * 1024 ** power;
}
