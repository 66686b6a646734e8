import type { Document, Span } from '../../../document/document.ts';

/** A scalar as it stands in a YAML text without quotes, tag or alias; null for every other value, and in JSON. */
export function plainScalar({ text, language }: Document, { start, end }: Span): string | null {
  if (language !== 'yaml' || /["'|>*&![{]/.test(text[start] ?? '')) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  return /![^\s]*[ \t]+$/.test(before) ? null : text.slice(start, end);
}
