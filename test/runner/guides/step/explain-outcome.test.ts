import { expect, test } from 'vitest';
import { explainOutcome, explainScript } from '../../../../src/runner/guides/step/explain-outcome.ts';

const outcome = {
  exitCode: 0,
  output: 'hi\n',
  omittedBytes: 0,
  stopped: null,
  sessionEnded: false,
  failedLine: null,
  awaited: null,
  durationMs: 1,
} as const;

test('an exit code that differs says how the page would have to change', () => {
  expect(explainOutcome(outcome, 0, 1000)).toBeNull();
  expect(explainOutcome({ ...outcome, exitCode: 2 }, 0, 1000)).toBe(
    'It ended with exit code 2, not 0. If that is right, say so with `[2]` as the last line under the command. It wrote:\nhi',
  );
  expect(explainOutcome({ ...outcome, exitCode: 2 }, 1, 1000)).toContain('say so with `[2]`');
  expect(explainOutcome(outcome, 1, 1000)).toBe(
    'It ended with exit code 0, not 1. If that is right, take `[1]` out. It wrote:\nhi',
  );
});

test.each([
  [125, 'docker itself failed'],
  [126, 'without `chmod +x`'],
  [127, 'no such command'],
])('exit code %i is explained, not suggested', (exitCode, why) => {
  const said = explainOutcome({ ...outcome, exitCode }, 0, 1000);
  expect(said).toContain(`It ended with exit code ${exitCode}, not 0. ${exitCode} `);
  expect(said).toContain(why);
  expect(said).not.toContain(`[${exitCode}]`);
  expect(explainScript({ ...outcome, exitCode })).toContain(why);
});

test('a prompt in a script is told from another command that is not there', () => {
  const script = (output: string) => explainScript({ ...outcome, exitCode: 127, output });
  expect(script('bash: $: command not found\n')).toContain('write `console` in place of `bash run`');
  expect(script('bash: x$: command not found\n')).not.toContain('`console`');
});

test('what the page may lack is said where a program waits', () => {
  const waiting = { ...outcome, exitCode: null, stopped: 'waiting' } as const;
  expect(explainOutcome(waiting, 0, 1000, 'Add `tty`.')).toContain('types nothing more. Add `tty`. It wrote');
  expect(explainOutcome(waiting, 0, 1000)).toContain('with `^D` alone on a line');
});

test.each([
  "bash: unexpected EOF while looking for matching `''\n",
  'bash: line 2: syntax error: unexpected end of file\n',
])('a command that goes on in a next line says how a page continues one: %s', (output) => {
  expect(explainOutcome({ ...outcome, exitCode: 2, output }, 0, 1000)).toContain('begins with `> `');
  expect(explainOutcome({ ...outcome, exitCode: 1, output }, 0, 1000)).toContain('say so with `[1]`');
});

test('where something was left out, it is the last that it wrote that is shown', () => {
  const failed = { ...outcome, exitCode: 2 };
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}\n`).join('');
  expect(explainOutcome({ ...failed, output: lines(30) }, 0, 1000)).toContain(' It wrote:\nline 0\n');
  expect(explainOutcome({ ...failed, output: lines(31) }, 0, 1000)).toContain(
    ' The last that it wrote:\nline 1\n',
  );
  expect(explainOutcome({ ...failed, omittedBytes: 1 }, 0, 1000)).toContain(' The last that it wrote:\nhi');
  expect(explainOutcome({ ...failed, output: '\n' }, 0, 1000)).toMatch(/ It wrote nothing\.$/);
});
