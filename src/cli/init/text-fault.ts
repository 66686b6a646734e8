/** Flywheel's limit for a label and an author, in characters (gears, spec/manifest.schema.json, at 4442b79). */
const LONGEST = 100;

/** Why a text cannot be a title or an author, as the end of a sentence; null where it can. Kaapana and RED fill in what stands in double braces. */
export function textFault(text: string): string | null {
  if (text.trim() === '') return 'is empty';
  if ([...text].length > LONGEST) return `has more than ${LONGEST} characters`;
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
    return 'has characters that are no text, such as a line break';
  if (/\{[{%#]/.test(text)) return 'has braces that platforms take for a variable';
  return null;
}
