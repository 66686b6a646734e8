import { type Colors, type Loudness, printable } from '../../core/index.ts';
import type { ValidatedFile } from '../validate/validated-file.ts';

/** What `--fix` did to a file, a line each, or with `--dry-run` would do, as a diff. */
export function mendedReport(
  { path, mended, diff }: ValidatedFile,
  colors: Colors,
  { quiet }: Loudness,
): string {
  if (diff !== null)
    return `${diff
      .split('\n')
      .map((line) => painted(line, colors))
      .join('\n')}\n`;
  if (quiet) return '';
  return mended
    .map(
      ({ id, title }) =>
        `${colors.bold(printable(path))}: ${colors.green(`mended[${id}]`)} ${printable(title)}\n`,
    )
    .join('');
}

function painted(line: string, colors: Colors): string {
  if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
  if (line.startsWith('+')) return colors.green(line);
  if (line.startsWith('-')) return colors.red(line);
  return line.startsWith('@@') ? colors.cyan(line) : line;
}
