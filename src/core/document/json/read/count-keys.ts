/** How many keys the objects of a value have, which is as deep as our bound at most. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') count += countKeys(item);
    return count;
  }
  for (const key of Object.keys(value)) {
    const child = (value as Record<string, unknown>)[key];
    count += typeof child === 'object' ? 1 + countKeys(child) : 1;
  }
  return count;
}
