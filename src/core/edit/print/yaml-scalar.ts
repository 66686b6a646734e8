/** Texts that no reader of YAML, 1.1 or 1.2, takes for anything else or for a sign of its own. */
const PLAIN = /^(?:[A-Za-z_]|\.?\/)(?:[\w/.@%+=~()-]|[ ](?=[\w/.@%+=~()-])|:(?=[\w/]))*$/;

/** Words that are no text in YAML 1.1 or 1.2. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** The sign that a scalar of a text begins with, where it is a quote. */
export type Quote = '"' | "'" | null;

/**
 * A scalar as YAML, quoted where it would otherwise be read as something else.
 *
 * @param quote the quotes that the text uses in its place, null where it uses none
 */
export function yamlScalar(value: unknown, quote: Quote): string {
  if (typeof value === 'string') return yamlText(value, quote);
  if (typeof value !== 'number' || Number.isFinite(value)) return JSON.stringify(value) ?? 'null';
  if (Number.isNaN(value)) return '.nan';
  return value > 0 ? '.inf' : '-.inf';
}

function yamlText(text: string, quote: Quote): string {
  if (quote === null && PLAIN.test(text) && !WORDS.test(text)) return text;
  // A single-quoted text knows no escapes, so it takes printable signs of one line only.
  if (quote === "'" && /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

/** The quote that a scalar at this offset begins with. */
export function quoteAt(text: string, offset: number): Quote {
  const sign = text[offset];
  return sign === '"' || sign === "'" ? sign : null;
}
