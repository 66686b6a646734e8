/**
 * Any value of a document as text. `String` alone throws for an object with a key like `toString` that is no function.
 */
export function asText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
