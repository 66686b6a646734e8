import { expect, test } from 'vitest';
import { siteCommands } from './site-commands.ts';

/** What bash, which runs the pages, takes as it stands and zsh, in which a Mac's reader types it, does not. */
const TRAPS = [
  { why: '`$NAME:l` changes the value: write `${NAME}:l`', pattern: /\$[A-Za-z_]\w*:[A-Za-z&]/ },
  {
    why: 'an unquoted `[` or `?` is a pattern, and an error where nothing fits',
    pattern: /[^\s'"$[]+(?:\[|\?)/,
  },
  { why: 'a comment is a command', pattern: /(?:^|\s)#/ },
  { why: '`=NAME` is the path of a program', pattern: /(?:^|\s)=\w/ },
] as const;

/** What a shell reads of a command beside quoted text and here-documents; what stands in `"…"` is given apart. */
function unquoted(command: string): { readonly bare: string; readonly inDouble: string } {
  const head = command.replace(/<<-?\s*['"]?(\w+)['"]?([^\n]*)\n[\s\S]*/, '$2').replaceAll(/\\\n|\\./g, ' ');
  const noSingle = head.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (text) =>
    text.startsWith('"') ? text : '',
  );
  return { bare: noSingle.replaceAll(/"(?:[^"\\]|\\.)*"|\$\([^)]*\)/g, ''), inDouble: noSingle };
}

function trapsIn(command: string): readonly string[] {
  const { bare, inDouble } = unquoted(command);
  return TRAPS.filter(({ pattern }, at) => pattern.test(at === 0 ? inDouble : bare)).map(({ why }) => why);
}

const COMMANDS = siteCommands();

test.each([
  ['docker run "$NAME:latest"', 1],
  ['docker run "${NAME}:latest" -v "$PWD:/work" --user "$(id -u):$(id -g)"', 0],
  ['pip install gradio[all]', 1],
  ["pip install 'gradio[all]' && test -d x", 0],
  ['ls # all files', 1],
  ['echo \'# a title\' "# another"', 0],
  ["cat > a.txt <<'EOF'\n# a title\n$NAME:l\nEOF", 0],
  ['test a =b', 1],
])('%s has %i traps', (command, count) => {
  expect(trapsIn(command)).toHaveLength(count);
});

test('every command is read by zsh as by bash', () => {
  expect(COMMANDS.length).toBeGreaterThan(500);
  const trapped = COMMANDS.flatMap(({ place, text }) => trapsIn(text).map((why) => `${place}: ${why}`));
  expect(trapped).toEqual([]);
});
