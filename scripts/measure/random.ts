/** Random numbers that a seed gives again; mulberry32. */
export interface Random {
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** One of several; undefined of none. */
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** The numbers of a seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  return { below, pick: (items) => items[below(Math.max(1, items.length))] };
}
