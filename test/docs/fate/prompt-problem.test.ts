import { expect, it } from 'vitest';
import { planPage } from '../plan-page.ts';

it.each([[['$ ls']], [['', '# first', '  $ ls', 'a.txt']]])(
  'a bash run fence whose first command is a prompt is told, and runs: %j',
  (lines) => {
    const { problems, fences } = planPage('a.md', '```bash run', ...lines, '```');
    expect(problems).toMatchObject([{ id: 'fence/prompt-in-script', severity: 'warning', line: 1 }]);
    expect(problems[0]?.message).toContain(
      `Line ${1 + lines.findIndex((line) => line.includes('$ ls')) + 1} `,
    );
    expect(problems[0]?.help).toContain('`console`');
    expect(fences[0]?.fate).toMatchObject({ kind: 'run', how: 'script' });
  },
);

it.each([[['cat <<END', '$ ls', 'END']], [['$PROGRAM --version']], [['$(which ls)']]])(
  'other scripts are not: %j',
  (lines) => {
    expect(planPage('a.md', '```bash run', ...lines, '```').problems).toEqual([]);
  },
);
