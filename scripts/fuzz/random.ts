/** Chance that a number can repeat: the same seed, the same course. */
export interface Random {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  /** @throws where there is nothing to choose from */
  pick<Item>(items: readonly Item[]): Item;
  /** Undefined where there is nothing to choose from. */
  pickAny<Item>(items: readonly Item[]): Item | undefined;
}

/** A small generator of 32 bits (mulberry32); good enough to wander about, not to keep secrets. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pickAny = <Item>(items: readonly Item[]) => items[below(items.length)];
  return {
    below,
    pickAny,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to choose from');
      return pickAny(items) as (typeof items)[number];
    },
  };
}
