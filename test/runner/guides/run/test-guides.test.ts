import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CancelledError, EngineError } from '../../../../src/runner/index.ts';
import { runPageText } from './run-page-text.ts';

const fence = '```';

function steps(ran: Awaited<ReturnType<typeof runPageText>>): readonly string[] {
  const examples = ran.result.pages.flatMap((page) => page.examples);
  return examples.flatMap((example) =>
    example.steps.map(({ line, kind, verdict }) => `${line} ${kind} ${verdict}`),
  );
}

test('files, commands and outputs take effect in page order in one session', async () => {
  const ran = await runPageText(`
${fence}sh title="greet.sh"
echo "hello $1"
${fence}

${fence}console
$ name=world
$ sh greet.sh $name
hello world
$ (exit 3)
[3]
${fence}

${fence}bash run
cd /tmp
echo "in a script"
${fence}

${fence}text output
in a script
${fence}

${fence}console
$ pwd; waybill x
/tmp
waybill x
${fence}
`);
  expect(steps(ran)).toEqual([
    '2 write passed',
    '7 run passed',
    '8 run passed',
    '8 compare passed',
    '10 run passed',
    '14 run passed',
    '19 compare passed',
    '24 run passed',
    '24 compare passed',
  ]);
  expect(ran.result.summary).toMatchObject({ pages: 1, fences: 5, passed: 1, failed: 0, skipped: 0 });
  expect(ran.result.pages[0]?.examples[0]).toMatchObject({
    id: 'page',
    verdict: 'passed',
    missing: [],
    cached: false,
  });
});

test('an output that differs fails at the first differing line, and the rest is not run', async () => {
  const ran = await runPageText(`
${fence}console
$ printf 'a\\nb\\n'
a
c
$ echo never
never
${fence}
`);
  expect(steps(ran)).toEqual(['3 run passed', '5 compare failed', '6 run not-run', '6 compare not-run']);
  const failure = ran.result.pages[0]?.examples[0]?.steps[1];
  expect(failure?.diff).toContain('-c\n+b');
  expect(ran.result.summary.failed).toBe(1);
});

test('a wrong exit code fails with the code and the output', async () => {
  const ran = await runPageText(`${fence}console\n$ ls /nope\n${fence}\n`);
  expect(ran.result.pages[0]?.examples[0]?.steps[0]).toMatchObject({
    line: 2,
    kind: 'run',
    verdict: 'failed',
    exitCode: 2,
    message: expect.stringMatching(/exit code 2, not 0.*It wrote:\nls: cannot access/s),
  });
});

test('a script fails at the line of its command in the page', async () => {
  const ran = await runPageText(`text\n\n${fence}bash run\necho a\nfalse\necho b\n${fence}\n`);
  expect(steps(ran)).toEqual(['5 run failed']);
});

test('a command that takes too long is stopped and says what to do', async () => {
  const ran = await runPageText(`<!-- waybill: timeout=1s -->\n\n${fence}console\n$ sleep 100\n${fence}\n`);
  expect(ran.result.pages[0]?.examples[0]?.steps[0]).toMatchObject({ verdict: 'failed', exitCode: null });
  expect(ran.result.pages[0]?.examples[0]?.steps[0]?.message).toContain('stopped after 1 s');
});

test('a captured text becomes a variable of the session', async () => {
  const id = 'a'.repeat(12);
  const ran = await runPageText(
    `${fence}console\n$ echo ${id}\n[IT:=CONTAINER_ID]\n$ echo "it is $IT"\nit is [IT]\n$ test "$IT" = ${id}\n${fence}\n`,
  );
  expect(ran.result.summary.passed).toBe(1);
});

test('a text that is captured anew sets its variable anew', async () => {
  const ran = await runPageText(
    `${fence}console\n$ echo 1\n[N:=NUMBER]\n$ echo 2\n[N:=NUMBER]\n$ test "$N" = 2\n${fence}\n`,
  );
  expect(ran.result.summary.passed).toBe(1);
});

test('a verify script changes neither the output that is compared nor the exit code', async () => {
  const ran = await runPageText(
    `${fence}console\n$ echo hello; (exit 3)\n[3]\n${fence}\n\n<!-- waybill: verify=check.sh -->\n\n${fence}text output\nhello\n${fence}\n\n${fence}console\n$ test $? = 3\n${fence}\n`,
    { 'check.sh': '#!/bin/sh\necho verified\n' },
  );
  expect(steps(ran).filter((step) => !step.endsWith(' passed'))).toEqual([]);
  expect(ran.result.summary.passed).toBe(1);
});

test('that a command writes is told while it runs, now and then, and of a silent one nothing', async () => {
  const ran = await runPageText(`
<!-- waybill: example=silent -->

${fence}console
$ sleep 0.1
${fence}

<!-- waybill: example=speaks -->

${fence}console
$ for i in $(seq 20000); do echo $i; done
${fence}

<!-- waybill: example=shows -->

${fence}console tty
$ echo a
${fence}
`);
  expect(ran.result.summary.passed).toBe(3);
  expect([...new Set(ran.spoke)].sort()).toEqual(['shows', 'speaks']);
  expect(ran.spoke.filter((id) => id === 'speaks').length).toBeLessThan(50);
});

test('an example that the host breaks under ends the run, and those beside it are stopped and cleaned', async () => {
  const nap = 200_000 + process.pid;
  const started = performance.now();
  const page = `
<!-- waybill: example=naps -->

${fence}console
$ pwd >$PLACE; sleep ${nap}
${fence}

<!-- waybill: example=full -->

${fence}console
$ until test -s $PLACE; do sleep 0.05; done; echo 'No space left on device'; false
${fence}

<!-- waybill: example=later -->

${fence}console
$ touch $PLACE.later
${fence}
`;
  const place = join(mkdtempSync(join(tmpdir(), 'waybill-place-')), 'place');
  process.env['PLACE'] = place;
  try {
    await expect(runPageText(page, {}, { jobs: 2 })).rejects.toThrow(EngineError);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(existsSync(readFileSync(place, 'utf8').trim())).toBe(false);
    expect(existsSync(`${place}.later`)).toBe(false);
    expect(spawnSync('pgrep', ['-f', `sleep ${nap}`]).status).toBe(1);
  } finally {
    delete process.env['PLACE'];
    rmSync(dirname(place), { recursive: true });
  }
});

test('an update of a fence with retry takes what comes out when the time is over', async () => {
  const page = `${fence}console retry=1s\n$ echo "$((n += 1))" >n; test "$n" -gt 1 && echo late || echo early\nnever\n${fence}\n`;
  const ran = await runPageText(page, {}, { mode: 'update' });
  expect(ran.result.summary).toMatchObject({ passed: 1, failed: 0 });
  expect(ran.runs[0]?.rewrites.at(-1)).toMatchObject({ line: 2, lines: ['late'] });
  const tested = await runPageText(page);
  expect(tested.result.summary).toMatchObject({ passed: 0, failed: 1 });
});

test('retry repeats a failing command until it matches', async () => {
  const ran = await runPageText(
    `${fence}console retry=20s\n$ echo x >>n; wc -l <n\n3\n${fence}\n\n${fence}bash run retry=20s\necho y >>m\ntest $(wc -l <m) -ge 3\n${fence}\n`,
  );
  expect(ran.result.summary.passed).toBe(1);
});

test('a script that may be repeated is not run again once it has passed', async () => {
  const ran = await runPageText(
    `${fence}bash run retry=2s\nmkdir x\necho made\n${fence}\n\n${fence}text output\nmade\n${fence}\n`,
  );
  expect(ran.result.summary.passed).toBe(1);
});

test('what a page keeps is told with size and sha256, and handed over', async () => {
  const page = `<!-- waybill: example=a keep=out/x.txt same=y.txt -->\n\n${fence}console\n$ mkdir out; echo hi | tee out/x.txt >y.txt\n${fence}\n`;
  const { result, runs } = await runPageText(page);
  const sha256 = '98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4';
  expect(result.pages[0]?.examples[0]?.kept).toEqual([
    { path: 'out/x.txt', bytes: 3, sha256 },
    { path: 'y.txt', bytes: 3, sha256 },
  ]);
  expect(runs[0]?.files[0]?.content.toString()).toBe('hi\n');
  const kept = [{ path: 'y.txt', bytes: 3, sha256: 'other', file: 'y.txt' }];
  const again = await runPageText(page, {}, { recorded: () => ({ ...entry, kept }) });
  expect(again.result.summary.failed).toBe(1);
  expect(again.result.pages[0]?.examples[0]?.steps.at(-1)?.message).toContain(
    'y.txt is not what the record has',
  );
});

const entry = {
  example: 'a',
  host: { arch: 'amd64', base: 'none', gpu: null },
  verdict: 'passed',
  when: '2026-01-01T00:00:00Z',
  durationMs: 1,
  key: '',
  engine: null,
  bases: [],
} as const;

test('a result that is missing or leads out of the workspace fails the example', async () => {
  const { result } = await runPageText(
    `<!-- waybill: example=a keep=gone.txt,passwd -->\n\n${fence}console\n$ ln -s /etc/passwd passwd\n${fence}\n`,
  );
  expect(result.pages[0]?.examples[0]?.steps.map(({ message }) => message)).toEqual([
    null,
    'A result to keep: there is no "gone.txt" in the workspace.',
    'A result to keep: "passwd" is a link that leads out of its folder in the workspace.',
  ]);
});

test('an example starts from a copy of what it continues; where that failed it is not run', async () => {
  const page = (command: string) => `<!-- waybill: example=one -->

${fence}console
$ echo 1 >a; ${command}
${fence}

<!-- waybill: example=two continues=one -->

${fence}console
$ cat a; rm a
1
${fence}

<!-- waybill: example=three continues=one -->

${fence}console
$ cat a
1
${fence}
`;
  expect((await runPageText(page('true'))).result.summary).toMatchObject({ passed: 3, failed: 0 });
  const failed = await runPageText(page('false'));
  expect(failed.result.pages[0]?.examples.map(({ verdict }) => verdict)).toEqual([
    'failed',
    'not-run',
    'not-run',
  ]);
  const chosen = await runPageText(page('true'), {}, { example: 'three' });
  expect(chosen.result.pages[0]?.examples.map(({ id }) => id)).toEqual(['one', 'three']);
});

test('files beside the page are copied first and a verify script runs in the workspace', async () => {
  const files = { 'data/in.txt': 'x\n', 'check.sh': '#!/bin/sh -e\ntest "$(cat data/in.txt)" = x\nls\n' };
  const page = (script: string) =>
    `<!-- waybill: example=a files=data -->\n\n${fence}console\n$ cd data\n${fence}\n\n<!-- waybill: verify=${script} -->\n`;
  expect(steps(await runPageText(page('check.sh'), files))).toEqual(['4 run passed', '7 verify passed']);
  const failed = await runPageText(page('check.sh'), { ...files, 'data/in.txt': 'y\n' });
  expect(steps(failed)).toEqual(['4 run passed', '7 verify failed']);
});

test('a file beside the page that is not there fails the example in words', async () => {
  const ran = await runPageText(
    `<!-- waybill: example=a files=gone -->\n\n${fence}console\n$ true\n${fence}\n`,
  );
  expect(steps(ran)).toEqual(['1 write failed', '4 run not-run']);
  expect(ran.result.pages[0]?.examples[0]?.steps[0]?.message).toBe(
    'files=gone: there is no "gone" beside the page.',
  );
});

test('each need that is not met is named, and the example is skipped', async () => {
  const ran = await runPageText(
    `<!-- waybill: needs=command:no-such-program,secret:NO_SUCH_SECRET,memory:900TB -->\n\n${fence}console\n$ false\n${fence}\n`,
  );
  expect(ran.result.pages[0]?.examples[0]).toMatchObject({
    verdict: 'skipped',
    missing: ['command:no-such-program', 'secret:NO_SUCH_SECRET', 'memory:900TB'],
  });
  expect(ran.notices[0]).toContain('there is no no-such-program in PATH');
});

test('a manifest that is wrong fails the example before anything runs', async () => {
  const ran = await runPageText(
    `${fence}console\n$ touch ran\n${fence}\n\n${fence}json title="manifest.json" check="flywheel-gear"\n{}\n${fence}\n`,
  );
  expect(steps(ran).filter((step) => step.includes('check'))).toEqual([
    expect.stringContaining('check failed'),
  ]);
  expect(steps(ran)).toContain('2 run not-run');
});

test('a page with a problem runs nothing', async () => {
  const ran = await runPageText(`${fence}console\n$ echo a\n${fence}\n\n${fence}python\nx = 1\n${fence}\n`);
  expect(ran.result.pages[0]?.problems.map(({ id }) => id)).toEqual(['fence/no-fate']);
  expect(ran.result.pages[0]?.examples[0]?.verdict).toBe('not-run');
});

test('without an engine a page that types docker ends the run, unless it says that it needs one', async () => {
  const host = process.env['DOCKER_HOST'];
  process.env['DOCKER_HOST'] = 'unix:///nope.sock';
  try {
    const page = `${fence}console\n$ docker ps\n${fence}\n`;
    await expect(runPageText(page)).rejects.toThrow(EngineError);
    const skipped = await runPageText(`<!-- waybill: needs=engine -->\n\n${page}`);
    expect(skipped.result.pages[0]?.examples[0]).toMatchObject({ verdict: 'skipped', missing: ['engine'] });
  } finally {
    if (host === undefined) delete process.env['DOCKER_HOST'];
    else process.env['DOCKER_HOST'] = host;
  }
});

test('the folder goes at the end, and stays with keep', async () => {
  const page = `${fence}console\n$ pwd | tee /dev/stderr\n...\n${fence}\n`;
  const { notices } = await runPageText(page, {}, { keep: true });
  const folder = notices[0]?.split(' works in ')[1] ?? '';
  expect(existsSync(folder)).toBe(true);
  rmSync(dirname(folder), { recursive: true });
});

test('cancelling stops what runs and throws', async () => {
  const controller = new AbortController();
  const running = runPageText(`${fence}console\n$ sleep 1000\n${fence}\n`, {}, { signal: controller.signal });
  setTimeout(() => controller.abort(), 300);
  await expect(running).rejects.toThrow(CancelledError);
});
