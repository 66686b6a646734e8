/** True for the code points that one place of a pattern matches. */
export type Matches = (codePoint: number) => boolean;

/** Places between characters: start and end of text or line, word boundaries. */
export type Anchor = 'start' | 'end' | 'last-end' | 'line-start' | 'line-end' | 'boundary' | 'no-boundary';

/** A regular expression of Python, taken apart. */
export type PatternNode =
  | { readonly kind: 'character'; readonly matches: Matches }
  | { readonly kind: 'anchor'; readonly anchor: Anchor; readonly ascii: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly manner: 'greedy' | 'lazy' | 'possessive';
    }
  /** `group` is null for one that is not counted. */
  | { readonly kind: 'group'; readonly group: number | null; readonly body: PatternNode }
  | { readonly kind: 'atomic'; readonly body: PatternNode }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negated: boolean; readonly body: PatternNode }
  | { readonly kind: 'reference'; readonly group: number; readonly fold: boolean }
  | {
      readonly kind: 'condition';
      readonly group: number;
      readonly yes: PatternNode;
      readonly no: PatternNode;
    };
