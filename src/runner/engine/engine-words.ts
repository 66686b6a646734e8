/** What an engine, or the way to it, says of a failure: without dockerode's `(HTTP code 500) server error - `. */
export function engineWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^\(HTTP code \d+\) [^-]*- /, '').trim();
}
