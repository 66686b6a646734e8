/**
 * The name of a field's row on the page of its format, for addresses: `field-inputs-any-base`, where `any` stands
 * for `*`. Several rows about one place share it, and the first one bears it.
 */
export function fieldAnchor(pointer: string): string {
  return `field${pointer.replaceAll('*', 'any').replaceAll('/', '-')}`;
}
