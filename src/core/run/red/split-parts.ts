/**
 * A text cut into pieces that are framed by two signs and pieces that are not, signs included; null where a frame begins in
 * another or does not end (red_val 9.3.0, parsing.py, split_into_parts). A closing sign outside of a frame is plain text.
 */
export function splitParts(text: string, open: string, close: string): string[] | null {
  const parts: string[] = [];
  let piece = '';
  let isFramed = false;
  for (const token of tokens(text, open, close)) {
    if (token === open) {
      if (isFramed) return null;
      if (piece !== '') parts.push(piece);
      piece = open;
      isFramed = true;
    } else {
      piece += token;
      if (isFramed && token === close) {
        parts.push(piece);
        piece = '';
        isFramed = false;
      }
    }
  }
  if (isFramed) return null;
  if (piece !== '') parts.push(piece);
  return parts;
}

/** The opening signs are looked for first, the closing ones in what lies between them. */
function tokens(text: string, open: string, close: string): string[] {
  return cut(text, open).flatMap((part) => (part === open ? [part] : cut(part, close)));
}

function cut(text: string, sign: string): string[] {
  return text
    .split(sign)
    .flatMap((part, index) => (index === 0 ? [part] : [sign, part]))
    .filter((part) => part !== '');
}
