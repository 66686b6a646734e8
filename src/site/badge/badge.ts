/** How a badge is meant; the words carry the same meaning, so the colour is never alone. */
export type BadgeTone = 'good' | 'bad' | 'care' | 'plain';

/** What a page says about one example or fence. All text is ready to show. */
export interface Badge {
  readonly tone: BadgeTone;
  /** The verdict in a few words: `Passed`, `Never run`. */
  readonly headline: string;
  /** Short facts, in reading order. */
  readonly details: readonly (string | BadgeLink)[];
}

/** A fact that can be looked at. */
export interface BadgeLink {
  readonly text: string;
  /** Of this site, without its base. */
  readonly address: string;
}

/** A badge and its place on the page. */
export interface PageMark {
  /** Line of the file, from 1: of the directive or of the fence. */
  readonly line: number;
  /**
   * `example` stands in for the directive or above the example's first fence, `check` in for the directive of a
   * `verify=`, `note` hangs under its fence.
   */
  readonly kind: 'example' | 'check' | 'note';
  readonly badges: readonly Badge[];
}
