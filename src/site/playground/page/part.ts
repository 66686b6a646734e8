/**
 * The element that a room works on, found by its `data-part`; a missing one is a fault of the page and says which.
 * @param kind what it has to be, `HTMLButtonElement` for instance
 */
export function part<Kind extends Element>(root: ParentNode, name: string, kind: new () => Kind): Kind {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The playground lacks its part "${name}".`);
  return found;
}
