import { binaryKind } from './binary-kind.ts';

/** The text of a file, or why it has none: the end of a sentence that begins with its name. */
export type ReadText =
  | { readonly ok: true; readonly text: string; readonly hasMark: boolean }
  | { readonly ok: false; readonly why: string };

/** Reads UTF-8 and nothing else, as platforms do. A byte order mark stays in the text, so that the judge sees it. */
export function textOfBytes(bytes: Uint8Array): ReadText {
  const wide = wideKind(bytes);
  if (wide !== null)
    return { ok: false, why: `is written in ${wide}. Save it as UTF-8, then open it again.` };
  const kind = binaryKind(bytes);
  if (kind !== null) return { ok: false, why: `is ${kind}, not a text.` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, text, hasMark: text.startsWith('\u{feff}') };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {
      ok: false,
      why: `is not UTF-8, first in line ${firstWrongLine(bytes)}. Save it as UTF-8, then open it again.`,
    };
  }
}

/** UTF-16 and UTF-32, by their mark or by the zeros that they put beside each letter. */
function wideKind(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const start = bytes.subarray(0, 256);
  if (start.length < 4) return null;
  const zeros = [0, 1].map((side) => start.filter((byte, index) => index % 2 === side && byte === 0).length);
  const most = Math.floor(start.length / 2);
  return zeros.some((count, side) => count >= most * 0.8 && zeros[1 - side] === 0) ? 'UTF-16' : null;
}

/** Counts from 1. */
function firstWrongLine(bytes: Uint8Array): number {
  // Each wrong part becomes one sign; a text that has that sign itself is told a line too early at worst.
  const text = new TextDecoder().decode(bytes);
  return text.slice(0, text.indexOf('\u{fffd}')).split('\n').length;
}
