/** One problem that the judge can name. */
export interface ProblemKind {
  /** As in `Problem.id`. */
  readonly id: string;
  readonly meaning: string;
  readonly remedy: string;
}

/** The problems of one format, or of what all formats share. */
export interface ProblemGroup {
  readonly id: string;
  readonly title: string;
  /** Who reads such documents; null where it can be anybody. */
  readonly platform: string | null;
  /** The page of the format's fields, without the site's base; null where there is none. */
  readonly reference: string | null;
  readonly problems: readonly ProblemKind[];
}
