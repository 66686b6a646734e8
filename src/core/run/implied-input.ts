/** A folder of this host that a manifest names itself. */
export interface ImpliedInput {
  readonly name: string;
  /** Absolute, on this host. */
  readonly path: string;
}
