import type { Member } from '../tree/tree.ts';

/** The names that an object has, without that of the entry which is being written. */
export function takenNames(members: readonly Member[], except: Member | null): ReadonlySet<string> {
  return new Set(members.filter((member) => member !== except).map(({ step }) => String(step)));
}
