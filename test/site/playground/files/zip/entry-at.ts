import { expect } from 'vitest';

/** Offset of the only entry in the directory of a zip. */
export function entryAt(zip: Uint8Array): number {
  const at = Buffer.from(zip).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  expect(at).toBeGreaterThan(0);
  return at;
}
