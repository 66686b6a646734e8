import { expect, test } from 'vitest';
import { dockerLine } from '../../../../src/core/index.ts';
import { aRun } from '../a-run.ts';
import { executedLine, SHELLS } from '../executed-line.ts';

const OUTPUT = { name: 'outputs', source: '/out', target: '/cc/outputs' };
const MOVED = {
  name: 'x',
  mount: 'outputs',
  kind: 'file',
  glob: 'x',
  optional: false,
  moveTo: '/out/x',
} as const;

test('a folder of ours from an earlier line is removed first, and the own folder of the caller never', () => {
  expect(dockerLine(aRun({ outputs: [OUTPUT], expected: [MOVED] }))).toContain(
    'rm -rf /out/.waybill-line && mkdir -p -m 777 /out/.waybill-line',
  );
  expect(dockerLine(aRun({ outputs: [OUTPUT] }))).not.toContain('rm -rf');
});

test('a placed file can be written where the plan says so, and only there', () => {
  const file = { target: '/etc/a', text: 'a', secret: false, readOnly: true };
  expect(dockerLine(aRun({ files: [file] }))).toContain('chmod 444');
  expect(dockerLine(aRun({ files: [{ ...file, readOnly: false }] }))).toContain('chmod 666');
});

test('what programs around the command print is no output of the command', () => {
  const program = { title: 'Receiving', argv: ['fetch', 'a'], about: null };
  const line = dockerLine(aRun({ before: [program], command: ['true'] }));
  expect(line).toContain(`-c 'fetch a >&2 && "$@"' sh true`);
});

test.each(SHELLS)(
  'a secret in the command is a variable of the shell, also in the middle of a word: %s',
  (shell) => {
    const secrets = [
      { name: 'db-password', value: "o'pen $it" },
      { name: 'token', value: "o'pen" },
    ];
    const line = dockerLine(aRun({ secrets, command: ["--to=o'pen $it", "o'pen", 'plain'] }));
    expect(line).not.toContain('pen');
    const env = { DB_PASSWORD: "o'pen $it", TOKEN: "o'pen" };
    expect(executedLine(line, shell, { env }).run.slice(-3)).toEqual(["--to=o'pen $it", "o'pen", 'plain']);
  },
);
