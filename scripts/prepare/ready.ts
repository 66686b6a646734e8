/** Whether the host has what some tests need; if not, why, and the command that mends it. */
export type Ready =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly command: string };

/** Gets a line for each thing that is done to the host or takes time. */
export type Say = (line: string) => void;
