/**
 * A text as it stands, broken or half typed: what could be read, each part with its offsets. Unlike `Document` it knows
 * keys without a value and values without a comma, since those are where an author is writing.
 */
export type Tree = ScalarTree | ObjectTree | ListTree;

interface Spread {
  readonly start: number;
  /** The first offset behind it. */
  end: number;
}

/** A text, number, true, false or null; also an alias, whose value is not looked up. */
export interface ScalarTree extends Spread {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The sign that it begins with where it is quoted; `|` for a text of whole lines. */
  readonly quote: '"' | "'" | '|' | null;
  /** False where the closing quote is missing. */
  readonly closed: boolean;
}

/** An object in braces or, in YAML, as a block whose keys begin in one column. */
export interface ObjectTree extends Spread {
  readonly kind: 'object';
  readonly layout: Layout;
  readonly members: Member[];
}

/** A list in brackets or as a block. */
export interface ListTree extends Spread {
  readonly kind: 'list';
  readonly layout: Layout;
  readonly members: Member[];
}

/** How a collection is written: in brackets, closed or not, or as a block at a column. */
export type Layout =
  | { readonly flow: true; closed: boolean }
  | { readonly flow: false; readonly column: number };

/** One entry of an object or list. */
export interface Member {
  /** The key without quotes; the index in a list. */
  readonly step: string | number;
  /** The key with its quotes; in a list the place where the entry begins. */
  readonly key: {
    readonly start: number;
    readonly end: number;
    readonly quote: '"' | "'" | null;
    readonly closed: boolean;
  };
  /** Behind the colon or, in a block, the hyphen; null for a key without a colon. */
  colon: number | null;
  /** Null where it is missing. */
  value: Tree | null;
  /** Where the comma behind it stands; null where there is none. */
  comma: number | null;
}
