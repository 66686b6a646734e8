/** What this host can do (`waybill doctor`). Pure data; commands print it. */
export interface Diagnosis {
  readonly version: 1;
  readonly checks: readonly Check[];
}

/** One ability of the host. */
export interface Check {
  readonly id:
    | 'engine'
    | 'command-line'
    | 'builder'
    | 'folder'
    | 'guard'
    | 'network'
    | 'registry'
    | 'gpu'
    | 'disk'
    | 'cgroup'
    | 'memory'
    | 'run-builder'
    | 'credentials'
    | 'ownership'
    | 'platforms';
  readonly title: string;
  /** `missing`: examples need it. `limited`: only some do, or it is a matter of convenience. */
  readonly state: 'fine' | 'limited' | 'missing';
  /** What was found, or why not, in words. */
  readonly text: string;
  /** The one command that mends it; null where it is fine or no command can. */
  readonly command: string | null;
}

/** A check that found what it looked for. */
export function fine(id: Check['id'], title: string, text: string): Check {
  return { id, title, state: 'fine', text, command: null };
}

/** A check that did not, and what would mend it. */
export function lacking(
  state: 'limited' | 'missing',
  id: Check['id'],
  title: string,
  text: string,
  command: string | null,
): Check {
  return { id, title, state, text, command };
}
