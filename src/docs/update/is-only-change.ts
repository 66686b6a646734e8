import { parseConsole } from '../fate/parse-console.ts';
import type { ConsoleCommand } from '../fence.ts';
import type { Guide } from '../guide.ts';
import { lexPage } from '../lex/lex-page.ts';
import { plainLine } from '../match/plain-lines.ts';
import type { ExpectedPlace } from './expected-place.ts';

/**
 * True where a written page says the same as before but for these lines at this place: read anew, it has the same
 * fences, directives, commands and exit codes. So whatever Markdown or a console would misread is found out.
 */
export function isOnlyChange(
  before: string,
  after: string,
  guide: Guide,
  place: ExpectedPlace,
  lines: readonly string[],
): boolean {
  const [old, now] = [lexPage(before, guide.path), lexPage(after, guide.path)];
  if (now.problem !== null || now.title !== old.title) return false;
  if (JSON.stringify(old.comments.map(said)) !== JSON.stringify(now.comments.map(said))) return false;
  if (old.fences.length !== now.fences.length) return false;
  return old.fences.every((fence, index) => {
    const other = now.fences[index];
    if (other === undefined || fence.kind !== other.kind) return false;
    if (fence.language !== other.language || fence.meta !== other.meta) return false;
    if (fence.line !== place.fence.line || fence.kind !== 'fence') return fence.text === other.text;
    return place.kind === 'console'
      ? sameCommands(fence, other, place, lines)
      : sameLines(other.text.split('\n').slice(0, -1), lines);
  });
}

function said({ text, flaw }: { readonly text: string; readonly flaw: string | null }) {
  return [text, flaw];
}

type Content = { readonly text: string; readonly textLine: number };

function sameCommands(
  before: Content,
  after: Content,
  { fence, from, tty }: ExpectedPlace,
  lines: readonly string[],
): boolean {
  const [old, now] = [before, after].map(({ text, textLine }) =>
    parseConsole(text, textLine, tty?.prompt ?? null),
  );
  if (old === undefined || now === undefined || old.commands.length !== now.commands.length) return false;
  const changed = old.commands.findLastIndex(({ line }) => line < from && line > fence.line);
  return old.commands.every((command, index) => {
    const other = now.commands[index];
    if (other === undefined || other.text !== command.text || other.exitCode !== command.exitCode)
      return false;
    const expected = index === changed ? lines : texts(command);
    return expected === null ? other.expected === null : sameLines(texts(other), expected);
  });
}

function texts({ expected }: ConsoleCommand): readonly string[] | null {
  return expected?.map(({ text }) => text) ?? null;
}

function sameLines(one: readonly string[] | null, other: readonly string[]): boolean {
  if (one === null || one.length !== other.length) return false;
  return one.every((line, index) => plainLine(line) === plainLine(other[index] ?? ''));
}
