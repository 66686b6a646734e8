/** A text as JSON: its value, or in `error` the parser's words for why it has none. */
export function readJson(text: string): { readonly value: unknown; readonly error: string | null } {
  try {
    return { value: JSON.parse(text), error: null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: null, error: error.message };
  }
}
