/** A page of upstream that we have read against the code it speaks of. */
export interface SourcePage {
  readonly title: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** From the repository's root. */
  readonly file: string;
  /** The version that was read, whole or its first digits. */
  readonly commit: string;
  readonly findings: readonly Finding[];
}

/** Something that a page says, and that is otherwise. */
export interface Finding {
  /** What the page says, in our words. */
  readonly says: string;
  /** What we found. */
  readonly found: string;
  /** Where this site treats it: a page, or the rule that sees it. */
  readonly place: string;
}
