/** What was typed under a name; the empty string where nothing was, also under names that every object has, as `constructor`. */
export function typedValue(typed: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(typed, name) ? (typed[name] ?? '') : '';
}
