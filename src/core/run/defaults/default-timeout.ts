/** How long a container may run where nobody says: a day, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 24 * 60 * 60 * 1000;
