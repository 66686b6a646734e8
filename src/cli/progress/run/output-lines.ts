/** Lines of one stream as they come. */
export interface OutputLines {
  /** What is whole after these bytes. */
  add(bytes: Uint8Array): OutputPart;
  /** What was left without a line break. */
  rest(): readonly string[];
}

/** Whole lines, and the line that a program draws anew again and again (it ends in CR), where it does so now. */
export interface OutputPart {
  readonly lines: readonly string[];
  readonly redrawn: string | null;
}

/** A line without an end is let go after so many characters. */
const LONGEST = 65_536;

/** Splits the output of a program into lines. What a CR lets another text replace is no line; CRLF ends one. */
export function outputLines(): OutputLines {
  const decoder = new TextDecoder();
  let pending = '';
  return {
    add: (bytes) => {
      pending += decoder.decode(bytes, { stream: true });
      const parts = pending.split('\n');
      pending = parts.pop() ?? '';
      const lines = parts.map(lastDrawn);
      for (; pending.length > LONGEST; pending = pending.slice(LONGEST)) {
        lines.push(lastDrawn(pending.slice(0, LONGEST)));
      }
      const redrawn = pending.includes('\r') ? lastDrawn(pending) : null;
      // Of a row that is drawn a million times only the end is kept.
      const start = pending.replace(/\r$/, '').lastIndexOf('\r');
      if (start > 0) pending = pending.slice(start + 1);
      return { lines, redrawn };
    },
    rest: () => {
      const text = lastDrawn(pending + decoder.decode());
      pending = '';
      return text === '' ? [] : [text];
    },
  };
}

function lastDrawn(line: string): string {
  const text = line.replace(/\r+$/, '');
  return text.slice(text.lastIndexOf('\r') + 1);
}
