/** The switches of a pattern that change what it matches. */
export interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly verbose: boolean;
  readonly ascii: boolean;
}

/** How a pattern is read that says nothing of it. */
export const NO_FLAGS: Flags = {
  ignoreCase: false,
  multiline: false,
  dotAll: false,
  verbose: false,
  ascii: false,
};

/** The flag that a letter stands for; `u` is what texts have anyway. */
export const FLAG_LETTERS: Readonly<Record<string, keyof Flags | 'unicode'>> = {
  a: 'ascii',
  i: 'ignoreCase',
  m: 'multiline',
  s: 'dotAll',
  u: 'unicode',
  x: 'verbose',
};
