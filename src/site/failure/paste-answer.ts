import type { ExpectedOutput } from './expected-output.ts';

/** What is asked of the worker: a pasted text, and what the page around the box knows. */
export interface PasteQuestion {
  readonly revision: number;
  readonly text: string;
  readonly page: PastePage;
}

/** What the page around a box knows; it stands in the page as JSON. */
export interface PastePage {
  readonly outputs: readonly ExpectedOutput[];
  /** Address of the page that lists the failures; the page of each lies below it. */
  readonly failures: string;
}

/** What the box says of a text. */
export interface PasteAnswer {
  readonly revision: number;
  /** One sentence, read aloud. */
  readonly status: string;
  readonly cards: readonly PasteCard[];
}

/** One thing that was recognised. */
export interface PasteCard {
  readonly tone: 'good' | 'bad' | 'care' | 'plain';
  readonly headline: string;
  /** A term and what is said of it; code where it is a line of an output. */
  readonly facts: readonly { readonly term: string; readonly text: string; readonly code: boolean }[];
  readonly link: { readonly text: string; readonly href: string } | null;
}
