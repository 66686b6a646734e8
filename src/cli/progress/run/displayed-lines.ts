import { type Colors, printable } from '../../../core/index.ts';
import { type OutputLines, outputLines } from './output-lines.ts';
import type { DisplayedLines } from './run-display.ts';

/** The lines of programs and builds, safe to print: a bar before each tells them from our own, and its case if it has one. */
export function displayedLines(verbose: boolean, colors: Colors): DisplayedLines {
  const streams = new Map<string, OutputLines>();
  const drawn = new Map<string | null, string>();
  const of = (name: string | null, kind: string): OutputLines => {
    const key = `${kind} ${name ?? ''}`;
    const known = streams.get(key) ?? outputLines();
    streams.set(key, known);
    return known;
  };
  const shown = (name: string | null, line: string): string => {
    // A tab is no danger, and tables need it.
    const text = line.split('\t').map(printable).join('\t');
    return `${colors.dim(name === null ? '│' : `${printable(name)} │`)} ${text}`.trimEnd();
  };
  return {
    after: (name, event) => {
      if (event.kind === 'stopping') {
        return [colors.yellow(`${name === null ? '' : `${printable(name)}: `}${printable(event.message)}`)];
      }
      if (event.kind === 'note') {
        return [`note: ${name === null ? '' : `${printable(name)}: `}${printable(event.message)}`];
      }
      if (event.kind === 'build-output') {
        return verbose
          ? event.text
              .trimEnd()
              .split(/\r\n|\r|\n/)
              .map((line) => shown(name, line))
          : [];
      }
      if (event.kind !== 'stdout' && event.kind !== 'stderr') return [];
      const { lines, redrawn } = of(name, event.kind).add(event.bytes);
      drawn.set(name, redrawn ?? '');
      return lines.map((line) => shown(name, line));
    },
    atEnd: (name) =>
      ['stdout', 'stderr'].flatMap((kind) =>
        of(name, kind)
          .rest()
          .map((line) => shown(name, line)),
      ),
    redrawn: (name) => drawn.get(name) ?? '',
  };
}
