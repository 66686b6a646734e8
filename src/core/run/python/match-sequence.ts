/** A part of a pattern: `many` stands for any number of items, also none, a function for one item that it accepts. */
export type Part<Item> = 'many' | ((item: Item) => boolean);

/**
 * True where the parts fit the items from the first to the last. Goes back to the last `many` only, so that the cost is at
 * most the product of both lengths, whatever the pattern.
 */
export function matchSequence<Item>(parts: readonly Part<Item>[], items: readonly Item[]): boolean {
  let part = 0;
  let at = 0;
  let many = -1;
  let from = 0;
  for (let item = items[at]; item !== undefined; item = items[at]) {
    const wanted = parts[part];
    if (wanted === 'many') {
      many = part;
      from = at;
      part += 1;
    } else if (wanted?.(item) === true) {
      part += 1;
      at += 1;
    } else if (many >= 0) {
      from += 1;
      at = from;
      part = many + 1;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === 'many');
}
