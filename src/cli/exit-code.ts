/** The exit codes of every command (CONTRACTS.md); there are no others. */
export const EXIT = {
  fine: 0,
  /** The documents, manifest or container are wrong. */
  wrong: 1,
  /** Wrong usage, a binding refused, nothing matched, a file cannot be read. */
  usage: 2,
  /** Waybill or the engine broke. */
  broke: 3,
  interrupted: 130,
} as const;

/** One of the codes that `waybill` ends with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
