/** The engine is not there where one is needed, or broke in mid-run; commands end with 3 (CONTRACTS.md). */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  /** What to do about it. */
  readonly help: string;

  constructor(message: string, help: string, options?: ErrorOptions) {
    super(message, options);
    this.help = help;
  }
}
