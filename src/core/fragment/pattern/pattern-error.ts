/** A pattern that Python's `re.compile` refuses; the message says why, `offset` where, in code points. */
export class PatternError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
