/** Blanks around, a sign, digits that single underscores may part, and a fraction of zeros. */
const INTEGER_TEXT = /^\s*[+-]?\d+(?:_\d+)*(?:\.0+)?\s*$/;

/**
 * The whole number that pydantic 2 in its lax mode makes of a value that is none; null where it refuses.
 * Tried with pydantic 2.14: "1", " +01 ", "1.0", "1_000" and true are read; "1.5", "1e0", "1." and null are not.
 */
export function pydanticInteger(value: unknown): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string' || value.length > 4300 || !INTEGER_TEXT.test(value)) return null;
  return Number(value.replaceAll('_', ''));
}
