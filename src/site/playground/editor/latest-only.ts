/** A question that may have lost its point before it is asked. */
export interface Cancellable {
  readonly isCancellationRequested: boolean;
}

/**
 * Asks one question at a time. Of those that come meanwhile only the latest is asked.
 * @param ask gives the answer
 * @returns asks; undefined for what was overtaken or cancelled
 */
export function latestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
): (question: Question, token: Cancellable) => Promise<Answer | undefined> {
  let running: Promise<unknown> | null = null;
  let latest = 0;
  return async (question, token) => {
    latest += 1;
    const own = latest;
    while (running !== null) {
      await running;
      if (own !== latest) return undefined;
    }
    if (token.isCancellationRequested) return undefined;
    const answer = ask(question);
    // Who waits for its turn has nothing to do with why another answer is missing; that is told to who asked for it.
    running = answer.catch(() => undefined);
    try {
      const given = await answer;
      return token.isCancellationRequested ? undefined : given;
    } finally {
      running = null;
    }
  };
}
