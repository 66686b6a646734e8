/** The colours of the editor in one theme, by what they stand for; all opaque, as `#rrggbb`. */
export interface Palette {
  /** What the text stands on, and what marks a part of it. */
  readonly grounds: {
    readonly paper: string;
    readonly line: string;
    readonly selection: string;
    readonly otherSelection: string;
    readonly found: string;
    readonly alsoFound: string;
    readonly added: string;
    readonly addedWords: string;
    readonly removed: string;
    readonly removedWords: string;
  };
  /** What the text is written with. */
  readonly inks: {
    readonly plain: string;
    readonly key: string;
    readonly text: string;
    readonly number: string;
    readonly word: string;
    readonly variable: string;
    readonly comment: string;
    readonly mark: string;
  };
  /** Hover, suggestions, menus and the like. */
  readonly panels: {
    readonly ground: string;
    readonly code: string;
    readonly chosen: string;
    readonly error: string;
    readonly warning: string;
    readonly hint: string;
  };
  /** Written in panels. */
  readonly panelInks: {
    readonly plain: string;
    readonly soft: string;
    readonly link: string;
  };
  readonly lineNumber: string;
  /** Squiggles, signs and edges: what is seen without being read. */
  readonly signs: {
    readonly error: string;
    readonly warning: string;
    readonly hint: string;
    readonly edge: string;
    readonly cursor: string;
  };
  /** Lines that only part: they need not be seen. */
  readonly rule: string;
}

/** The site's paper and ink (src/site/identity/theme.css), and what an editor needs beyond them. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    grounds: {
      paper: '#ffffff',
      line: '#f8f3ea',
      selection: '#fde3d3',
      otherSelection: '#efe8dc',
      found: '#fbdf8d',
      alsoFound: '#fbf0cf',
      added: '#e3f3e6',
      addedWords: '#bfe5c8',
      removed: '#fde7e4',
      removedWords: '#f9cdc6',
    },
    inks: {
      plain: '#2b2620',
      key: '#8f2a06',
      text: '#1b5e33',
      number: '#6b4b00',
      word: '#5b2a86',
      variable: '#0b4f79',
      comment: '#5d554a',
      mark: '#4a4339',
    },
    panels: {
      ground: '#fbf6ee',
      code: '#efe8dc',
      chosen: '#fde3d3',
      error: '#fde7e4',
      warning: '#fbf0cf',
      hint: '#e3f3e6',
    },
    panelInks: { plain: '#1f1b16', soft: '#5d554a', link: '#a8360a' },
    lineNumber: '#5d554a',
    signs: { error: '#c3200f', warning: '#8a5a00', hint: '#1b5e33', edge: '#857c6f', cursor: '#1f1b16' },
    rule: '#d8cebf',
  },
  dark: {
    grounds: {
      paper: '#1d1a17',
      line: '#26221d',
      selection: '#4a2413',
      otherSelection: '#37332d',
      found: '#4f3f08',
      alsoFound: '#3d3210',
      added: '#16291d',
      addedWords: '#20492e',
      removed: '#3a1815',
      removedWords: '#5c231d',
    },
    inks: {
      plain: '#e7e0d5',
      key: '#fdb48c',
      text: '#8fd6a6',
      number: '#f4cf7a',
      word: '#d2b3f5',
      variable: '#9ccbf0',
      comment: '#bcb4a6',
      mark: '#d3ccc0',
    },
    panels: {
      ground: '#26221e',
      code: '#37332d',
      chosen: '#4a2413',
      error: '#3a1815',
      warning: '#332708',
      hint: '#16291d',
    },
    panelInks: { plain: '#fdf9f3', soft: '#bcb4a6', link: '#fdb48c' },
    lineNumber: '#a49c8f',
    signs: { error: '#ff8a7e', warning: '#f4cf7a', hint: '#8fd6a6', edge: '#857c6f', cursor: '#fdf9f3' },
    rule: '#4a443b',
  },
};
