import { getgid, getuid } from 'node:process';

/** To whom outputs belong, by number. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Who runs this process. A system without such numbers (Windows) has nothing to repair. */
export function caller(): Owner {
  return { uid: getuid?.() ?? 0, gid: getgid?.() ?? 0 };
}
