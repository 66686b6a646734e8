/** The caller asked for something that cannot be: exit code 2, told in words, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly help: string;

  /** @param help what to type instead */
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
