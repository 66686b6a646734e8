// @ts-check

/** What went wrong in words that are meant for the person at the terminal; shown without a stack. */
export class BrowserError extends Error {
  /** @override */
  name = 'BrowserError';
}
