/** What happens during a run, as it happens, for a progress display. */
export type LaunchEvent =
  /** A stage began, in words: `Building from /home/ann/gear`, `Pulling python:3.11`, `Starting`, `Checking the outputs`. */
  | { readonly kind: 'stage'; readonly message: string }
  /** Lines of a build. */
  | { readonly kind: 'build-output'; readonly text: string }
  /** Of all layers of a pull together; `total` is null until all sizes are known. */
  | { readonly kind: 'pull'; readonly bytes: number; readonly total: number | null }
  /** The platform's peculiarity or something left out, one sentence. */
  | { readonly kind: 'note'; readonly message: string }
  | { readonly kind: 'started'; readonly container: string }
  /** What the program wrote, as it came. */
  | { readonly kind: 'stdout' | 'stderr'; readonly bytes: Uint8Array }
  /** It is being stopped, and why: `The time of 10m is over`. */
  | { readonly kind: 'stopping'; readonly message: string };
