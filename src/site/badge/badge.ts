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

/** What stands behind the badges of an example, for those who open it. */
export interface ExampleFacts {
  /** What the list is: `How it was checked`. */
  readonly title: string;
  /** One thing that a run does, each; a sentence of texts and links. */
  readonly checks: readonly (readonly (string | BadgeLink)[])[];
  /** Runs this example, typed in the folder of the repository. */
  readonly command: string;
  /** What the command needs, and how long it took where it was recorded; sentences. */
  readonly remarks: readonly string[];
}

/** Badges and their place on the page. */
export interface PageMark {
  /** Line of the file, from 1: of the directive or of the fence. */
  readonly line: number;
  /**
   * `example` stands in for the directive or above the example's first fence, `check` in for the directive of a
   * `verify=`, `note` hangs under its fence.
   */
  readonly kind: 'example' | 'check' | 'note';
  readonly badges: readonly Badge[];
  /** Of an example; null for a check and a note. */
  readonly facts: ExampleFacts | null;
}

/** A block that the playground can open. */
export interface ManifestLink {
  /** Line of its fence in the file, from 1. */
  readonly line: number;
  /** Of the file, null for a block without one. */
  readonly file: string | null;
  /** Of the playground with the manifest in it; of this site, without its base. */
  readonly address: string;
}

/** What the site adds to one page. */
export interface MarkedPage {
  /** The page's file as it was planned: its lines are what the marks count. */
  readonly text: string;
  readonly marks: readonly PageMark[];
  readonly manifests: readonly ManifestLink[];
}
