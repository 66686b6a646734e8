import { fileBeside, otherBeside } from './neighbours-of.ts';
import type { Store } from './store.ts';

/**
 * The tab that a judgement means by a path; one that lay beside the tabs becomes a tab for it.
 * @param id of the judged file
 * @returns null where there is no such file any more
 */
export function idBeside(store: Store, id: number, path: string): number | null {
  const state = store.state();
  const file = fileBeside(state, id, path);
  if (file !== null) return file.id;
  const other = otherBeside(state, id, path);
  if (other === null) return null;
  store.apply({ kind: 'taken', other });
  return store.state().active;
}
