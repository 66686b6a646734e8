/** Remembers what a look at a value gave for as long as the value lives, which must not change. Of scalars nothing is remembered. */
export function onceFor<T>(look: (value: unknown) => T): (value: unknown) => T {
  const known = new WeakMap<object, T>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return look(value);
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    const found = look(value);
    known.set(value, found);
    return found;
  };
}
