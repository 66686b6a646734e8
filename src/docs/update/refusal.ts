import { ttyInputs } from '../fate/tty-inputs.ts';
import { ANY_LINES } from '../match/match-blocks.ts';
import { isCapture, isPattern, pageTokens } from '../match/page-tokens.ts';
import type { ExpectedPlace } from './expected-place.ts';
import type { UpdateRefusal } from './page-update.ts';

/** Why these lines would say something else at this place than what came out, as far as it shows before they are written. */
export function refusal(place: ExpectedPlace, at: number, lines: readonly string[]): UpdateRefusal | null {
  const old = place.lines.map(({ text }) => text);
  const lost = patterns(old).find(
    ({ text, capture }) => capture && !lines.some((line) => line.includes(text)),
  );
  if (lost !== undefined) {
    return {
      line: place.lines.find(({ text }) => text.includes(lost.text))?.line ?? at,
      message: `Nothing that came out fits \`${lost.text}\`, and later lines may use what it captures.`,
      help: 'Mend this place by hand.',
    };
  }
  if (place.kind !== 'console') return null;
  if (place.tty !== null && JSON.stringify(typed(old, place)) !== JSON.stringify(typed(lines, place))) {
    return { line: at, message: 'What is typed at the prompt would change with the output.', help: BY_HAND };
  }
  const stray = misread(old, lines);
  return stray === null ? null : { line: at, message: `What came out ${stray}.`, help: BELOW };
}

/** Said where a written page would not read back as it should. */
export function misreadRefusal(place: ExpectedPlace, at: number, lines: readonly string[]): UpdateRefusal {
  const odd = lines.some((line) => /[\r\0]/.test(line));
  if (odd)
    return {
      line: at,
      message: 'What came out holds characters that no page can (a carriage return, NUL).',
      help: FILE,
    };
  const message = 'What came out would be read as something else here.';
  return { line: at, message, help: place.kind === 'console' ? BELOW : BY_HAND };
}

const BELOW =
  'Take the lines under this command out, and write what came out into a ```text output fence below it.';
const BY_HAND = 'Mend this place by hand.';
const FILE = 'Let the command write into a file, or let it print less.';

function misread(old: readonly string[], lines: readonly string[]): string | null {
  const prompt = lines.find((line) => line.startsWith('$ '));
  if (prompt !== undefined) return `has the line \`${prompt}\`, which would be read as a command`;
  const first = lines[0] ?? '';
  if (first === '>' || first.startsWith('> '))
    return `begins with \`${first}\`, which would continue the command`;
  if (/^\[\d+\]$/.test(lines.at(-1) ?? ''))
    return `ends in \`${lines.at(-1)}\`, which would be read as an exit code`;
  const left = patterns(old).map(({ text }) => text);
  for (const { text } of patterns(lines)) {
    const at = left.indexOf(text);
    if (at === -1) return `has \`${text}\`, which would be read as a pattern`;
    left.splice(at, 1);
  }
  return null;
}

/** Everything in these lines that stands for other text. */
function patterns(lines: readonly string[]): readonly { readonly text: string; readonly capture: boolean }[] {
  return lines.flatMap((line) => {
    if (line.trim() === ANY_LINES) return [{ text: ANY_LINES, capture: false }];
    return pageTokens(line)
      .filter(
        (token) =>
          token.name === null || isCapture(token) || (token.pattern === null && isPattern(token.name)),
      )
      .map((token) => ({ text: token.text, capture: isCapture(token) }));
  });
}

/** The texts and keys that a `tty` fence types. */
function typed(lines: readonly string[], { tty }: ExpectedPlace): readonly string[] {
  const page = lines.map((text, line) => ({ line, text }));
  return ttyInputs(page, tty?.prompt ?? null).map(({ shown }) => shown);
}
