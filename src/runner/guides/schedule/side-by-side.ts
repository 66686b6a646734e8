/** How items are worked on side by side. */
export interface SideBySide<Item> {
  /** How many at once, from 1. */
  readonly jobs: number;
  /** True for two that may not be at work at the same time. */
  readonly clashes: (one: Item, other: Item) => boolean;
  readonly work: (item: Item) => Promise<void>;
  /** Aborted from outside: nothing new begins. Aborted here when one fails, so that the others end in order. */
  readonly stop: AbortController;
}

/**
 * Works on all items, in order as far as possible: one begins when it clashes neither with one at work nor with an
 * earlier one that waits, so none is overtaken for ever.
 * @throws what the first that failed has thrown, when all that had begun have ended
 */
export async function sideBySide<Item>(
  items: readonly Item[],
  { jobs, clashes, work, stop }: SideBySide<Item>,
): Promise<void> {
  const failures: unknown[] = [];
  const running = new Map<Item, Promise<void>>();
  let waiting: readonly Item[] = items;
  const begin = (item: Item): void => {
    const ended = work(item)
      .catch((error: unknown) => {
        failures.push(error);
        stop.abort();
      })
      .finally(() => running.delete(item));
    running.set(item, ended);
  };
  for (;;) {
    const passedOver: Item[] = [];
    for (const item of stop.signal.aborted ? [] : waiting) {
      const isFree =
        running.size < jobs && ![...running.keys(), ...passedOver].some((it) => clashes(it, item));
      if (isFree) begin(item);
      else passedOver.push(item);
    }
    waiting = passedOver;
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (failures.length > 0) throw failures[0];
}
