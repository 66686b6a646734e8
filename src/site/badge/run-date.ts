const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11-21T10:00:00Z` as `21 November 2026`, in UTC so that a build says the same everywhere. */
export function runDate(when: string): string {
  return DATE.format(new Date(when));
}
