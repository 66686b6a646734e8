/** A place in a text. `line` and `column` count from 1, `offset` from 0, all in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, but not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * `error`: upstream's own judge rejects this text (or it is beyond our stated bounds).
 * `warning`: upstream accepts it, and it will not do what it says, or a later stage rejects it.
 * `hint`: it works, and there is a better way.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** Replace the text between two offsets. Edits of one fix never overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mend that an author can apply; `placeholder` marks one that had to invent a value. */
export interface Fix {
  readonly title: string;
  readonly preferred: boolean;
  readonly placeholder: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that explains a problem; `path` is null for the judged text itself. */
export interface RelatedPlace {
  readonly message: string;
  readonly path: string | null;
  readonly range: Range;
}

/** A form that a value might have had, and what would be wrong with it then; shown on request. */
export interface Alternative {
  readonly title: string;
  readonly messages: readonly string[];
}

/** One thing that is wrong with a text: the same object for squiggle, list, command line and test. */
export interface Problem {
  /** `FORMAT/RULE`, for example `flywheel-gear/required`; syntax problems are `json/…` or `yaml/…`. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** JSON pointer (RFC 6901) of the place; the empty string is the whole document. */
  readonly pointer: string;
  readonly range: Range;
  /** What to do about it. */
  readonly help: string;
  /** The page that explains this problem, as a path on the site (`/problems/…`). */
  readonly url: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The other forms of a value that has several; absent where it has one. */
  readonly alternatives?: readonly Alternative[];
}
