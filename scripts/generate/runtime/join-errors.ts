/** Adds errors to a list in place; ajv copies the list at every reference, which takes minutes where there are many. */
export function joinErrors<Item>(all: Item[], more: readonly Item[]): Item[] {
  for (const error of more) all.push(error);
  return all;
}
