import { expect, test } from 'vitest';
import { durationInWords } from '../../../../src/cli/report/run/duration-in-words.ts';
import { endedInWords } from '../../../../src/cli/report/run/ended-words.ts';
import { runReport } from '../../../../src/cli/report/run/run-report.ts';
import type { RunView } from '../../../../src/cli/report/run/run-view.ts';
import type { CaseResult } from '../../../../src/cli/run/case-result.ts';
import { bytesInWords, NO_COLORS, type RunResult, unstartedResult } from '../../../../src/core/index.ts';
import { outputExample, resultExample } from './result-example.ts';

const VIEW: RunView = {
  quiet: false,
  verbose: false,
  path: 'gear',
  manifest: 'gear/manifest.json',
  folder: './waybill-output',
  caller: '1000:1000',
  site: 'https://example.org',
  showLog: false,
};

const human = (result: RunResult, view: Partial<RunView> = {}) =>
  runReport({ cases: [{ case: null, result }], several: false }, 'human', { ...VIEW, ...view }, NO_COLORS);

const NO_OUTPUT = {
  id: 'run/no-output',
  severity: 'error',
  message: 'Nothing was produced.',
  help: 'Look where it writes.',
  url: '/problems/run/no-output/',
} as const;

test('a run that went well shows its outputs with size and hash, its notes and its verdict', () => {
  const outputs = [outputExample(), outputExample({ path: 'log/b.txt', bytes: 1, owner: '0:0' })];
  expect(human(resultExample({ outputs, notes: ['There is no network.'] }))).toBe(
    [
      '2 outputs (513 KiB) in ./waybill-output',
      '  output  a.dcm      513 KiB  9f86d081884c',
      '  output  log/b.txt   1 byte  9f86d081884c  owned by 0:0',
      'note: There is no network.',
      '✓ gear: succeeded after 0.81 s, with at most 40 MiB of memory',
      '',
    ].join('\n'),
  );
});

test('a failure says how it ended, what is wrong, and where to read more; the log only if nobody saw it', () => {
  const result = resultExample({
    status: 'failed',
    exitCode: 127,
    outputs: [],
    problems: [NO_OUTPUT],
    logTail: 'first\nrun.py: \u001b[31mnot found\n',
  });
  expect(human(result)).toBe(
    [
      'error[run/no-output] Nothing was produced.',
      '  help: Look where it writes.',
      '  see:  https://example.org/problems/run/no-output/',
      'no outputs in ./waybill-output',
      '✗ gear: failed with exit code 127 (the command was not found) after 0.81 s, with at most 40 MiB of memory',
      '',
    ].join('\n'),
  );
  expect(human(result, { showLog: true })).toMatch(/^│ first\n│ run\.py: \\u\{1b\}\[31mnot found\nerror\[/);
  expect(human(result, { showLog: true, quiet: true })).not.toContain('no outputs');
});

test('--quiet leaves verdict and errors, --verbose adds image, platform, method and the docker line', () => {
  const warning = { ...NO_OUTPUT, severity: 'warning', id: 'run/owner' } as const;
  const result = resultExample({ problems: [warning], notes: ['n'], gpus: ['NVIDIA T4'] });
  expect(human(result, { quiet: true })).toMatch(/^✓ gear: succeeded[^\n]*\n$/);
  const all = human(result, { verbose: true });
  expect(all).toContain('image: waybill/gear:abc sha256:123412341234 (local)\n');
  expect(all).toContain('platform: linux/amd64 on linux/amd64\n');
  expect(all).toContain('GPUs: NVIDIA T4\n');
  expect(all).toContain('peak memory by the cgroup (v1)\n');
  expect(all).toContain('the same by hand: docker run --rm waybill/gear:abc\n');
});

test('what lay there before is counted and never listed as an output, unless all is asked for', () => {
  const outputs = [outputExample({ path: 'old.dcm', new: false })];
  expect(human(resultExample({ outputs }))).toContain(
    'no outputs in ./waybill-output\n  1 file there from before',
  );
  expect(human(resultExample({ outputs }), { verbose: true })).toMatch(/old\.dcm.*from before/);
});

test('of many outputs the first are listed', () => {
  const outputs = Array.from({ length: 100 }, (_, at) => outputExample({ path: `${at}.dcm` }));
  const lines = human(resultExample({ outputs })).split('\n');
  expect(lines).toHaveLength(44);
  expect(lines.at(-3)).toBe('  … and 60 more; --verbose lists all');
});

test('foreign text colours no terminal and forges no line, in any form', () => {
  const evil = '\u001b[2J\n::error::x';
  const problem = { ...NO_OUTPUT, message: evil, help: evil, id: evil };
  const outputs = [outputExample({ path: evil, name: evil })];
  const result = resultExample({
    status: 'failed',
    outputs,
    problems: [problem],
    notes: [evil],
    logTail: evil,
  });
  const cases: CaseResult[] = [{ case: evil, result }];
  for (const format of ['human', 'json', 'junit', 'github'] as const) {
    const view = { ...VIEW, verbose: true, showLog: true, path: evil, folder: evil, manifest: evil };
    for (const several of [false, true]) {
      const text = runReport({ cases, several }, format, view, NO_COLORS);
      expect(text, format).not.toContain('\u001b');
      if (format === 'github') expect(text.match(/^::/gm)).toHaveLength(1);
      // The texts of JUnit have lines; where it goes to GitHub Actions, `inertInActions` sees to them.
      else if (format !== 'junit') expect(text, format).not.toMatch(/^::error/m);
    }
  }
});

test('help is given once, and the verdict says at its end how long it took', () => {
  const known = { ...NO_OUTPUT, id: 'failure/x', severity: 'hint' as const };
  const result = resultExample({ status: 'failed', exitCode: 0, problems: [NO_OUTPUT, known] });
  const lines = runReport(
    { cases: [{ case: null, result }], several: false },
    'human',
    VIEW,
    NO_COLORS,
  ).split('\n');
  expect(lines.filter((line) => line.includes('help: '))).toHaveLength(1);
  expect(lines.at(-2)).toMatch(/^✗ gear: failed, although its exit code was 0, after 0\.81 s, with at most/);
});

test('how a run ended is told in words', () => {
  const told = (differing: Partial<RunResult>) => endedInWords(resultExample(differing));
  expect(told({})).toBe('succeeded');
  expect(told({ status: 'failed', exitCode: 3 })).toBe('failed with exit code 3');
  expect(told({ status: 'failed', exitCode: 0 })).toBe('failed, although its exit code was 0');
  expect(told({ status: 'failed', exitCode: 126 })).toMatch(/126 \(the command is there and cannot be exec/);
  expect(told({ status: 'failed', exitCode: 139 })).toMatch(/139 \(SIGSEGV/);
  expect(told({ status: 'failed', exitCode: 138 })).toBe('failed with exit code 138 (signal 10)');
  expect(told({ status: 'out-of-memory', exitCode: 137 })).toBe('ran out of memory with exit code 137');
  expect(told({ status: 'timed-out', exitCode: null, signal: 'SIGKILL' })).toBe('timed out by SIGKILL');
  expect(told({ status: 'refused', exitCode: null })).toBe('refused: nothing was started');
});

test('sizes and times are told as people say them', () => {
  expect([0, 1, 1023, 1024, 525_312, 1.2 * 2 ** 30, 2 ** 50].map(bytesInWords)).toEqual([
    '0 bytes',
    '1 byte',
    '1023 bytes',
    '1 KiB',
    '513 KiB',
    '1.2 GiB',
    '1 PiB',
  ]);
  expect([0, 812, 9_940, 9_999, 59_400, 185_000, 7_440_000, 86_400_000].map(durationInWords)).toEqual([
    '0 s',
    '0.81 s',
    '9.94 s',
    '10 s',
    '59 s',
    '3 min 5 s',
    '2 h 4 min',
    '24 h',
  ]);
});

const CASES: readonly CaseResult[] = [
  { case: 'p1', result: resultExample() },
  {
    case: 'p2',
    result: resultExample({ status: 'failed', exitCode: 3, outputs: [], problems: [NO_OUTPUT] }),
  },
  { case: 'patient-3', result: unstartedResult('cancelled', 'flywheel-gear', []) },
];

test('several runs end in a table and a sum; what is wrong stands under the name of its case', () => {
  const text = runReport({ cases: CASES, several: true }, 'human', VIEW, NO_COLORS);
  expect(text).toBe(
    [
      'p2',
      '  error[run/no-output] Nothing was produced.',
      '    help: Look where it writes.',
      '    see:  https://example.org/problems/run/no-output/',
      '  case       status     exit    time  memory  outputs',
      '✓ p1         succeeded     0  0.81 s  40 MiB        1',
      '✗ p2         failed        3  0.81 s  40 MiB        0',
      '✗ patient-3  cancelled     -       -       -        0',
      'gear: 1 of 3 cases succeeded, 1 failed, 1 cancelled; outputs in ./waybill-output',
      '',
    ].join('\n'),
  );
});

test('the JSON of one run is its result, that of several a list with a sum', () => {
  const one = runReport({ cases: CASES.slice(0, 1), several: false }, 'json', VIEW, NO_COLORS);
  expect(JSON.parse(one)).toEqual(resultExample());
  const many = JSON.parse(runReport({ cases: CASES, several: true }, 'json', VIEW, NO_COLORS));
  expect(many.version).toBe(1);
  expect(many.runs.map((run: { case: string }) => run.case)).toEqual(['p1', 'p2', 'patient-3']);
  expect(many.runs[1]).toMatchObject({ version: 1, status: 'failed', exitCode: 3 });
  expect(many.summary).toEqual({ runs: 3, succeeded: 1, failed: 1, cancelled: 1 });
});

test('JUnit has a case for each run, GitHub an annotation for each problem at the manifest', () => {
  const junit = runReport({ cases: CASES, several: true }, 'junit', VIEW, NO_COLORS);
  expect(junit).toContain('<testsuites name="waybill run" tests="3" failures="2" errors="0" time="1.624">');
  expect(junit).toContain('<failure type="run/no-output" message="Nothing was produced.">');
  expect(junit).toContain('<testcase classname="gear" name="patient-3"');
  expect(runReport({ cases: CASES, several: true }, 'github', VIEW, NO_COLORS)).toBe(
    '::error file=gear/manifest.json,line=1,title=p2%3A run/no-output::Nothing was produced.%0ALook where it writes.\n',
  );
});
