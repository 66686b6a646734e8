/** A folder of this host that the container sees as an empty one of its own. */
export interface StagedFolder {
  /** Absolute, on this host. */
  readonly folder: string;
  /** Absolute, in the container. */
  readonly target: string;
}

/** A file of this host that the container sees at its place. */
export interface StagedFile {
  readonly path: string;
  readonly target: string;
  readonly readOnly: boolean;
  readonly secret: boolean;
}

/** What lies on this host for the time of one run, all of it below one folder of ours beside the outputs. */
export interface Staging {
  /** `OUTPUT/.waybill-TOKEN`, for the caller alone. */
  readonly root: string;
  /** In the order of the plan's `outputs`. */
  readonly outputs: readonly StagedFolder[];
  readonly scratch: readonly StagedFolder[];
  readonly files: readonly StagedFile[];
  /** What the program prints, where the plan keeps it: absolute, else null. */
  readonly stdout: string | null;
  readonly stderr: string | null;
}
