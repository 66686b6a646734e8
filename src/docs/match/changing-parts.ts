import { NAMED_PATTERNS } from './named-patterns.ts';

/**
 * Named patterns of what changes from run to run by its nature, and how a page writes each; the first that fits counts.
 * Plain numbers, ports and paths are not among them: one that differs is as likely what went wrong.
 */
const CHANGING: readonly (readonly [written: string, source: string])[] = [
  ['[UUID]', sourceOf('UUID')],
  ['[DIGEST]', sourceOf('DIGEST')],
  ['[SHA256]', sourceOf('SHA256')],
  ['[CONTAINER_ID]', `(?=[0-9a-f]*[0-9])${sourceOf('CONTAINER_ID')}`],
  ['[DATE]T[TIME]', `${sourceOf('DATE')}T${sourceOf('TIME')}`],
  ['[DATE] [TIME]', `${sourceOf('DATE')} ${sourceOf('TIME')}`],
  ['[DATE]', sourceOf('DATE')],
  ['[TIME]', sourceOf('TIME')],
  ['[SIZE]', sourceOf('SIZE')],
  ['[DURATION]', sourceOf('DURATION')],
  ['[IP]', '(?:[0-9]{1,3}[.]){3}[0-9]{1,3}'],
];

const PARTS = new RegExp(
  `(?<![\\w.])(?:${CHANGING.map(([, source]) => `(${source})`).join('|')})(?![\\w]|[.]\\d)`,
  'g',
);

/** A longer line is not looked at: it is no line that a person would write with patterns. */
const MOST_CHARACTERS = 2000;

/** A line of a page as it would match another line too, and the names of the patterns that it then has. */
export interface Loosened {
  readonly line: string;
  readonly patterns: readonly string[];
}

/**
 * The line of a page with named patterns where it differs from a line of output, if it differs only by ids, dates, times,
 * durations, sizes and addresses; else null.
 */
export function loosened(pageLine: string, actual: string): Loosened | null {
  if (Math.max(pageLine.length, actual.length) > MOST_CHARACTERS) return null;
  const [page, found] = [partsOf(pageLine), partsOf(actual)];
  if (page.length !== found.length) return null;
  const patterns = new Set<string>();
  let line = '';
  for (const [index, part] of page.entries()) {
    const other = found[index];
    if (other === undefined || part.written !== other.written) return null;
    if (part.text === other.text) line += part.text;
    else if (part.written === null) return null;
    else {
      line += part.written;
      patterns.add(part.written);
    }
  }
  return patterns.size === 0 ? null : { line, patterns: [...patterns] };
}

/** A piece of a line: literal text, or what a pattern covers. */
interface Part {
  readonly text: string;
  readonly written: string | null;
}

function partsOf(line: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of line.matchAll(PARTS)) {
    const written = CHANGING[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? null;
    parts.push({ text: line.slice(end, match.index), written: null }, { text: match[0], written });
    end = match.index + match[0].length;
  }
  return [...parts, { text: line.slice(end), written: null }];
}

function sourceOf(name: string): string {
  return `(?:${NAMED_PATTERNS[name] ?? ''})`;
}
