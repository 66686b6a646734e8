/** A way from a visitor to the site's host. */
export interface Network {
  readonly name: string;
  readonly bitsPerSecond: number;
  /** There and back, in milliseconds. */
  readonly roundTripMs: number;
}

/** As Lighthouse and the tools of Chromium call "fast 3G". */
export const FAST_3G: Network = { name: 'fast 3G', bitsPerSecond: 1_600_000, roundTripMs: 150 };

/** As WebPageTest calls "cable". */
export const CABLE: Network = { name: 'cable', bitsPerSecond: 5_000_000, roundTripMs: 28 };
