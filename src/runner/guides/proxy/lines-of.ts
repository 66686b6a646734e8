import type { Readable } from 'node:stream';

/** Calls back with every line of a stream that flows elsewhere; a rest without an end counts at the end. */
export function linesOf(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => onLine(rest));
}
