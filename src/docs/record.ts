import type { Kept, Verdict } from './result.ts';

/** What `npm run record` writes for a page, `content/record/PAGE/record.json`: all that badges and pictures come from. */
export interface PageRecord {
  readonly version: 1;
  /** The page, from the repository's root. */
  readonly page: string;
  readonly entries: readonly RecordEntry[];
  /** Examples that never ran, and were skipped when they were last to be; absent where there is none. */
  readonly skips?: readonly RecordedSkip[];
}

/** Why an example has no run. */
export interface RecordedSkip {
  readonly example: string;
  /** ISO 8601, UTC, to the second. */
  readonly when: string;
  /** Each unmet need as it is written in `needs=`. */
  readonly missing: readonly string[];
}

/** The latest run of one example on one class of host. A skip never replaces an entry. */
export interface RecordEntry {
  readonly example: string;
  readonly host: HostClass;
  readonly verdict: Exclude<Verdict, 'not-run' | 'skipped'>;
  /** ISO 8601, UTC, to the second. */
  readonly when: string;
  readonly durationMs: number;
  /** `exampleKey` of the example that ran; differs from today's where the page has changed since. */
  readonly key: string;
  readonly engine: { readonly name: string; readonly version: string } | null;
  /** The base images that its builds and runs named. */
  readonly bases: readonly {
    readonly name: string;
    readonly id: string;
    readonly origin: 'pulled' | 'stand-in' | 'local';
  }[];
  /** What its images take on the disk of the engine; absent where it used none, and in records that did not measure it. */
  readonly disk?: DiskUse;
  /** Kept results; `file` lies beside record.json. */
  readonly kept: readonly (Kept & { readonly file: string })[];
}

/** What images take on the disk of an engine, unpacked, in bytes. A layer that several share is counted once. */
export interface DiskUse {
  /** Of `bases`, by name. */
  readonly bases: readonly { readonly name: string; readonly bytes: number }[];
  /** What the example's builds added to them; without what the example that it continues had built. */
  readonly built: number;
}

/** Runs are compared with runs of their own class only. */
export interface HostClass {
  /** As the engine says it: `amd64`, `arm64`. */
  readonly arch: string;
  /** `none` where no image was used. */
  readonly base: 'real' | 'stand-in' | 'none';
  /** Model of the GPU that containers could see, null without one. */
  readonly gpu: string | null;
}
