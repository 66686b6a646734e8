/** The result cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly help = 'is the disk full?';

  constructor(cause: unknown) {
    super(`the result cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
