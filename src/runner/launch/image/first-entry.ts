const BLOCK = 512;

/** The first thing in an archive that the engine makes of a path, as far as it is known. */
export type FirstEntry =
  /** A file: its size, and where its bytes begin in the archive. */
  | { readonly kind: 'file'; readonly size: number; readonly start: number }
  /** A link, and where it leads. */
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'other' };

/** Reads the header of the first entry of a tar archive; undefined as long as more bytes are needed. */
export function firstEntry(bytes: Buffer): FirstEntry | undefined {
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const type = bytes.toString('latin1', at + 156, at + 157);
    const size = Number.parseInt(field(bytes, at + 124, 12), 8) || 0;
    // Headers of extended attributes and long names stand in front.
    if (type === 'x' || type === 'g') {
      at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
      continue;
    }
    if (type === '2') return { kind: 'link', target: field(bytes, at + 157, 100) };
    if (type !== '0' && type !== '\0') return { kind: 'other' };
    return { kind: 'file', size, start: at + BLOCK };
  }
  return undefined;
}

function field(bytes: Buffer, at: number, length: number): string {
  const text = bytes.toString('utf8', at, at + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
