/** A file that could not be read. */
export interface Unread {
  readonly path: string;
  /** The end of a sentence that begins with its name. */
  readonly why: string;
}

/** Says once for each reason which file it was, and how many more: a zip may have thousands that are damaged. */
export function unreadRemarks(unread: readonly Unread[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { path, why } of unread) {
    const same = byReason.get(why);
    if (same === undefined) byReason.set(why, [path]);
    else same.push(path);
  }
  return [...byReason].map(([why, [first = '', ...{ length }]]) => {
    const files = `${length.toLocaleString('en-GB')} ${length === 1 ? 'file' : 'files'}`;
    return `${first} ${why}${length === 0 ? '' : ` The same holds for ${files} more.`}`;
  });
}
