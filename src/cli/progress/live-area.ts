import { textWidth } from '../output/text-width.ts';

/** Some rows at the bottom of a terminal that are drawn anew again and again. */
export interface LiveArea {
  /** Replaces what it shows. */
  draw(lines: readonly string[]): void;
  /** Takes it away, so that other text can be written. */
  erase(): void;
}

/**
 * @param columns of the terminal now; it may have been resized since the last drawing, and then wraps what it shows
 */
export function liveArea(write: (text: string) => void, columns: () => number): LiveArea {
  let shown: readonly string[] = [];
  const erasing = (): string => {
    if (shown.length === 0) return '';
    const rows = shown.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / columns())), 0);
    // ECMA-48: CUU, back to the first row; ED, erase from there to the end of the screen.
    return `\r${rows > 1 ? `\u001b[${rows - 1}A` : ''}\u001b[J`;
  };
  return {
    draw: (lines) => {
      if (lines.join('\n') === shown.join('\n')) return;
      write(erasing() + lines.join('\n'));
      shown = lines;
    },
    erase: () => {
      if (shown.length > 0) write(erasing());
      shown = [];
    },
  };
}
