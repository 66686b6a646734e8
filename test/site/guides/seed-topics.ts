/** Something that one of the documents has, from which the project was created, and that the site must treat somewhere. */
export interface SeedTopic {
  readonly kind: 'heading' | 'code' | 'item' | 'admonition' | 'quote' | 'todo';
  /** Line of the document, from 1. */
  readonly line: number;
  /** Its first line that says something, as it stands. */
  readonly text: string;
  /** All lines that speak of it: up to the next topic. A row of the table covers it whose text stands in one of them. */
  readonly lines: readonly string[];
  /** Topics with the same number are items of one list; 0 for all others. */
  readonly list: number;
}

type Found = Pick<SeedTopic, 'kind' | 'line' | 'text'>;

/**
 * The topics of a document in Markdown or reStructuredText: headings, code blocks (one topic each), items of lists,
 * admonitions, quotes (that is how one document shows commands), and lines of text that say TODO. Comments have none.
 */
export function seedTopics(document: string): readonly SeedTopic[] {
  const lines = withoutComments(document).split(/\r?\n/);
  const found: Found[] = [];
  for (let at = 0; at < lines.length; ) {
    const { topic, next } = topicAt(lines, at);
    if (topic !== null) found.push({ ...topic, line: at + 1 });
    at = next;
  }
  let list = 0;
  return found.map(({ kind, line, text }, index) => {
    const end = (found[index + 1]?.line ?? lines.length + 1) - 1;
    const own = lines.slice(line - 1, end);
    const before = found[index - 1];
    if (kind === 'item' && (before?.kind !== 'item' || separated(lines, before.line, line - 1))) list += 1;
    return { kind, line, text, lines: own, list: kind === 'item' ? list : 0 };
  });
}

function topicAt(
  lines: readonly string[],
  at: number,
): { readonly topic: Omit<Found, 'line'> | null; readonly next: number } {
  const line = lines[at] ?? '';
  const below = lines[at + 1] ?? '';
  const fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) {
    const end = lines.findIndex((other, index) => index > at && other.trim().startsWith(fence));
    const next = end === -1 ? lines.length : end + 1;
    return { topic: { kind: 'code', text: firstWords(lines.slice(at + 1, next)) }, next };
  }
  if (/^\s*\.\. code-block::/.test(line)) {
    const next = endOfIndented(lines, at + 1);
    return { topic: { kind: 'code', text: firstWords(lines.slice(at + 1, next)) }, next };
  }
  if (/^\s*(!!!|\.\. (note|tip|warning|hint|important)::)/.test(line)) {
    return { topic: { kind: 'admonition', text: line.trim() }, next: endOfIndented(lines, at + 1) };
  }
  if (/^#{1,6}\s+\S/.test(line)) return { topic: { kind: 'heading', text: line.trim() }, next: at + 1 };
  if (/\w/.test(line) && !/^\s/.test(line) && /^([=\-#~^"])\1{3,}\s*$/.test(below)) {
    return { topic: { kind: 'heading', text: line.trim() }, next: at + 2 };
  }
  if (/^\s*>/.test(line)) {
    const rest = lines.findIndex((other, index) => index > at && !/^\s*>/.test(other));
    const next = rest === -1 ? lines.length : rest;
    return { topic: { kind: 'quote', text: line.trim() }, next };
  }
  if (/^\s*([-*+]|\d+\.)\s+\S/.test(line))
    return { topic: { kind: 'item', text: line.trim() }, next: at + 1 };
  return { topic: /\bTODO\b/.test(line) ? { kind: 'todo', text: line.trim() } : null, next: at + 1 };
}

/** The line behind what is indented below a directive. */
function endOfIndented(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && /^\S/.test(line));
  return end === -1 ? lines.length : end;
}

function firstWords(lines: readonly string[]): string {
  return (lines.find((line) => /\w/.test(line)) ?? '').trim();
}

/** True where a line of text at the margin stands between two items: they are of two lists. */
function separated(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => /^\S/.test(line));
}

/** Comments become empty lines, so that all others keep their numbers. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}
