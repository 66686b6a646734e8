import { expect, test } from 'vitest';
import { type SiteCommand, siteCommands } from './site-commands.ts';

/** The options of `ls` that print one name a line wherever they print to. */
const A_LINE_EACH = /\s-\w*[1lnog]/;

/** Names that a terminal, which a reader has and a run has not, sets side by side. */
function isInColumns({ text, shown }: Pick<SiteCommand, 'text' | 'shown'>): boolean {
  // What is quoted is run by another shell, mostly in a container, which has no terminal.
  const own = text.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "''");
  const last =
    own
      .split(/&&|;|\|/)
      .at(-1)
      ?.trim() ?? '';
  return /^ls(?:\s|$)/.test(last) && !A_LINE_EACH.test(last) && (shown?.length ?? 0) > 1;
}

test.each([
  ['ls', ['a', 'b'], true],
  ['cd x && ls out', ['a', 'b'], true],
  ['ls out', ['a'], false],
  ['ls -1 out', ['a', 'b'], false],
  ['ls -al', ['total 0', 'a'], false],
  ['ls | sort', ['a', 'b'], false],
  ['docker run --rm x ls', ['a', 'b'], false],
  ['docker run --rm x sh -c "cd x && ls out"', ['a', 'b'], false],
])('%s, which shows %j, is in columns at a terminal: %s', (text, shown, isIt) => {
  expect(isInColumns({ text, shown })).toBe(isIt);
});

test('no page shows names one a line that a terminal sets side by side', () => {
  const commands = siteCommands();
  expect(commands.length).toBeGreaterThan(500);
  // An error is no name.
  const wrong = commands.filter((command) => isInColumns(command) && !command.shown?.[0]?.startsWith('ls: '));
  expect(wrong).toEqual([]);
});
