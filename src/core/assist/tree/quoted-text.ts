/** A quoted text as far as it goes. */
export interface QuotedText {
  /** The first offset behind it. */
  readonly end: number;
  readonly closed: boolean;
  readonly value: string;
}

/**
 * Reads the quoted text that begins at an offset. One without a closing quote ends with its line, so that a quote being
 * typed does not take the rest of the text with it.
 */
export function quotedText(text: string, start: number, limit: number): QuotedText {
  const quote = text[start];
  let at = start + 1;
  while (at < limit) {
    const sign = text[at];
    if (sign === '\\' && quote === '"') at += 2;
    else if (sign === quote && quote === "'" && text[at + 1] === "'") at += 2;
    else if (sign === quote) return { end: at + 1, closed: true, value: meaning(text, start, at + 1) };
    else at += 1;
  }
  const end = Math.min(at, limit);
  return { end, closed: false, value: text.slice(start + 1, end) };
}

function meaning(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  if (text[start] === "'") return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
  if (!inner.includes('\\')) return inner;
  try {
    return JSON.parse(text.slice(start, end)) as string;
  } catch {
    // An escape that only YAML knows, or none: what it stands for does not matter to any field.
    return inner;
  }
}
