/** How much a report says: `--quiet` leaves verdicts and errors, `--verbose` adds reasons and fixes. */
export interface Loudness {
  readonly quiet: boolean;
  readonly verbose: boolean;
}
