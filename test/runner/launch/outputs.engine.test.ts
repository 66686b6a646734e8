import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExpectedOutput } from '../../../src/core/index.ts';
import { removeTree } from '../../../src/runner/launch/outputs/remove-tree.ts';
import { expectNothingLeft, launchWorld, namesIn } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const world = launchWorld();

function ids(result: { readonly problems: readonly { readonly id: string }[] }): readonly string[] {
  return result.problems.map(({ id }) => id);
}

test('links that lead outside are not kept and nothing behind them is touched; a link inside stays a link', async () => {
  const precious = join(world.root, 'precious');
  mkdirSync(precious);
  writeFileSync(join(precious, 'file'), 'mine');
  const script = [
    'cd /out; echo real > real',
    'ln -s real inside',
    `ln -s ${precious}/file absolute`,
    'ln -s ../../precious outside',
    'ln -s nothing broken',
    // By its words it stays inside; through the other link it does not.
    'mkdir -p p/q; ln -s ../.. p/q/top; ln -s p/q/top/../../../precious sly',
  ].join('; ');
  const result = await world.launch(shellRun(script, world.output));
  expect(ids(result).toSorted()).toEqual(['run/link-broken', ...Array(3).fill('run/link-outside')]);
  expect(result.status).toBe('failed');
  expect(namesIn(world.output)).toEqual(['inside', 'p', 'real']);
  expect(readlinkSync(join(world.output, 'inside'))).toBe('real');
  expect(result.outputs.find(({ path }) => path === 'inside')).toMatchObject({ sha256: null, new: true });
  expect(readFileSync(join(precious, 'file'), 'utf8')).toBe('mine');
  await expectNothingLeft(world);
});

test('a pipe and a socket in the outputs are told and never read', async () => {
  const result = await world.launch(shellRun('mkfifo /out/pipe; echo a > /out/a', world.output));
  expect(result.problems).toMatchObject([{ id: 'run/special-file' }]);
  expect(namesIn(world.output)).toEqual(['a']);
});

test('a file where a folder lies is put beside it, and the reverse; nothing that was there is lost', async () => {
  mkdirSync(join(world.output, 'a'), { recursive: true });
  writeFileSync(join(world.output, 'a/mine'), 'mine');
  writeFileSync(join(world.output, 'b'), 'mine');
  const script = 'echo new > /out/a; mkdir -p /out/b/c; echo new > /out/b/c/d';
  const result = await world.launch(shellRun(script, world.output));
  expect(ids(result)).toEqual(['run/output-conflict', 'run/output-conflict']);
  expect(readFileSync(join(world.output, 'a/mine'), 'utf8')).toBe('mine');
  expect(readFileSync(join(world.output, 'b'), 'utf8')).toBe('mine');
  const fresh = result.outputs.filter(({ new: isNew }) => isNew).map(({ path }) => path);
  expect(fresh).toMatchObject([
    expect.stringMatching(/^\.waybill-conflict-\w+-a$/),
    expect.stringMatching(/^\.waybill-conflict-\w+-b\/c\/d$/),
  ]);
  for (const path of fresh) expect(readFileSync(join(world.output, path), 'utf8')).toBe('new\n');
});

test('what lies too deep for a path is named and stays where it is; all other outputs are given', async () => {
  const deeper = 'n=0; while [ $n -lt 24 ]; do mkdir $d && cd $d; n=$((n+1)); done; echo x > file';
  const script = `d=$(printf %0200d 0); echo near > /out/near; cd /out && ${deeper}`;
  const result = await world.launch(shellRun(script, world.output));
  expect(ids(result)).toEqual(['run/output-not-kept']);
  expect(readFileSync(join(world.output, 'near'), 'utf8')).toBe('near\n');
  const [staging = ''] = namesIn(world.output).filter((name) => name.startsWith('.waybill-'));
  expect(result.problems[0]?.message).toContain(join(world.output, staging));
  await removeTree(world.output);
});

function expecting(over: Partial<ExpectedOutput>): readonly ExpectedOutput[] {
  return [
    { name: 'result', mount: 'output', kind: 'file', glob: '*.txt', optional: false, moveTo: null, ...over },
  ];
}

test('an expected output is found by its pattern and moved to its folder; the rest is not kept', async () => {
  const moveTo = join(world.output, 'result');
  const run = shellRun('echo a > /out/a.txt; echo b > /out/b.log', world.output, {
    expected: expecting({ moveTo }),
  });
  const result = await world.launch(run);
  expect(result).toMatchObject({ status: 'succeeded', outputs: [{ name: 'result', path: 'result/a.txt' }] });
  expect(result.notes).toEqual(['Not kept, as no output of the manifest names it: b.log.']);
  expect(namesIn(world.output)).toEqual(['result']);
});

test('where one result is missing, all that was written is kept, as it may tell why', async () => {
  const both = ['a', 'b'].flatMap((name) =>
    expecting({ name, glob: `${name}.txt`, moveTo: join(world.output, name) }),
  );
  const script = 'cd /out; echo a > a.txt; echo why > debug.log';
  const result = await world.launch(shellRun(script, world.output, { expected: both }));
  expect(ids(result)).toEqual(['run/output-missing']);
  expect(result.notes).toEqual([]);
  expect(readFileSync(join(world.output, 'debug.log'), 'utf8')).toBe('why\n');
});

test('a link that is moved to another folder becomes the file that it means', async () => {
  const moveTo = join(world.output, 'result');
  const run = shellRun('mkdir /out/d; echo a > /out/d/a; ln -s d/a /out/a.txt', world.output, {
    expected: expecting({ moveTo }),
  });
  expect(await world.launch(run)).toMatchObject({ status: 'succeeded' });
  expect(readFileSync(join(moveTo, 'a.txt'), 'utf8')).toBe('a\n');
  expect(lstatSync(join(moveTo, 'a.txt')).isFile()).toBe(true);
});

test('a link to a folder that is moved becomes its files, without the links in it', async () => {
  const moveTo = join(world.output, 'result');
  const script =
    'mkdir -p /out/d/e; echo a > /out/d/e/a; ln -s /etc/passwd /out/d/e/outside; ln -s d/e /out/wanted';
  const run = shellRun(script, world.output, {
    expected: expecting({ kind: 'directory', glob: 'wanted', moveTo }),
  });
  const result = await world.launch(run);
  expect(ids(result)).toEqual(['run/link-outside']);
  expect(result.outputs.map(({ path }) => path)).toEqual(['result/a']);
  expect(namesIn(moveTo)).toEqual(['a']);
});

test('a folder that a link of the caller stands for is not written through', async () => {
  const elsewhere = join(world.root, 'elsewhere');
  mkdirSync(join(elsewhere, 'sub'), { recursive: true });
  mkdirSync(world.output);
  symlinkSync(elsewhere, join(world.output, 'data'));
  const result = await world.launch(
    shellRun('mkdir -p /out/data/sub; echo a > /out/data/sub/a', world.output),
  );
  expect(ids(result)).toEqual(['run/output-conflict']);
  expect(namesIn(join(elsewhere, 'sub'))).toEqual([]);
});

test('an --output that is reached by a link is written like any other', async () => {
  mkdirSync(join(world.root, 'real'));
  symlinkSync('real', join(world.root, 'link'));
  const output = join(world.root, 'link/output');
  const result = await world.launch(shellRun('mkdir /out/d; echo a > /out/d/a', output), { output });
  expect(result).toMatchObject({ status: 'succeeded', outputs: [{ path: 'd/a', new: true }] });
});

test('a file that lay there before does not pass for an expected output', async () => {
  mkdirSync(world.output);
  writeFileSync(join(world.output, 'old.txt'), 'old');
  const run = shellRun('echo b > /out/b.log', world.output, { expected: expecting({}) });
  const result = await world.launch(run);
  expect(result).toMatchObject({ status: 'failed', exitCode: 0 });
  expect(result.problems).toMatchObject([
    {
      id: 'run/output-missing',
      message: 'No file matches "*.txt" of the output "result". There is b.log.',
    },
  ]);
});

test('what is printed lies in the folder of the results under its name, whatever the container put there', async () => {
  const precious = join(world.root, 'precious');
  writeFileSync(precious, 'mine');
  const run = shellRun(`ln -s ${precious} /out/said.txt; echo hello; echo oh >&2`, world.output, {
    stdout: 'said.txt',
    expected: expecting({ moveTo: join(world.output, 'result') }),
  });
  const result = await world.launch(run);
  expect(readFileSync(join(world.output, 'result/said.txt'), 'utf8')).toBe('hello\n');
  expect(readFileSync(precious, 'utf8')).toBe('mine');
  expect(ids(result)).toEqual(['run/link-outside']);
});

test('an input that the host changes meanwhile is told, one that is only touched is not', async () => {
  const input = join(world.root, 'input');
  mkdirSync(input);
  writeFileSync(join(input, 'changed'), 'before');
  writeFileSync(join(input, 'same'), 'same');
  const run = shellRun(
    'echo ready; while [ ! -e /in/go ]; do sleep 0.05; done; echo a > /out/a',
    world.output,
    {
      inputs: [{ name: 'in', source: input, target: '/in' }],
    },
  );
  const result = await world.launch(run, {
    onEvent: (event) => {
      if (event.kind !== 'stdout') return;
      writeFileSync(join(input, 'changed'), 'after!');
      chmodSync(join(input, 'same'), 0o640);
      writeFileSync(join(input, 'go'), '');
    },
  });
  expect(ids(result)).toEqual(['run/input-changed']);
  expect(result.problems[0]?.message).toContain(join(input, 'changed'));
  expect(result.problems[0]?.message).not.toContain(join(input, 'same'));
});

test('an --output that is a file is refused before anything is made', async () => {
  writeFileSync(world.output, 'mine');
  const result = await world.launch(shellRun('true', world.output));
  expect(result).toMatchObject({ status: 'refused', image: null });
  expect(ids(result)).toEqual(['run/output-unwritable']);
  expect(readFileSync(world.output, 'utf8')).toBe('mine');
  rmSync(world.output);
});

test('secrets are shown nowhere, and reach the container', async () => {
  const secret = 'correct-horse-battery';
  const script =
    'echo $KEY; cat /key.json; printf correct-horse; sleep 0.2; echo -battery; echo $KEY > /out/a; exit 1';
  const run = shellRun(script, world.output, {
    environment: [{ name: 'KEY', value: secret, secret: true }],
    files: [{ target: '/key.json', text: `{"api_key":"${secret}2"}\n`, secret: true, readOnly: true }],
  });
  const result = await world.launch(run);
  expect(readFileSync(join(world.output, 'a'), 'utf8')).toBe(`${secret}\n`);
  expect(world.printed('stdout')).toBe('***\n{"api_key":"***"}\n***\n');
  expect(JSON.stringify({ ...result, commandLine: '' })).not.toContain('battery');
});

test('--keep leaves the stopped container with its log, and nothing else', async () => {
  const result = await world.launch(shellRun('echo told; echo a > /out/a', world.output), { keep: true });
  expect(result.status).toBe('succeeded');
  const started = world.events.find((event) => event.kind === 'started');
  const container = world.engine.docker.getContainer(started?.kind === 'started' ? started.container : '');
  try {
    expect((await container.inspect()).State.Status).toBe('exited');
    expect(String(await container.logs({ stdout: true }))).toContain('told');
    expect(namesIn(world.output)).toEqual(['a']);
  } finally {
    await container.remove({ force: true });
  }
  await expectNothingLeft(world);
});

test('as the caller there is a HOME to write to, and no capability', async () => {
  const script =
    'id -u > /out/a; echo x > $HOME/x && cat $HOME/x >> /out/a; grep CapEff /proc/self/status >> /out/a';
  const result = await world.launch(shellRun(script, world.output, { user: 'caller' }));
  expect(result.problems).toEqual([]);
  const [uid, home, capabilities] = readFileSync(join(world.output, 'a'), 'utf8').split('\n');
  expect([uid, home]).toEqual([`${process.getuid?.()}`, 'x']);
  expect(capabilities).toMatch(/^CapEff:\s+0+$/);
});

test('setuid programs in the outputs lose that bit, and everything can be read by the caller', async () => {
  const script =
    'cp /bin/sh /out/sh; chmod 6755 /out/sh; mkdir /out/d; echo a > /out/d/a; chmod 000 /out/d/a /out/d';
  expect((await world.launch(shellRun(script, world.output))).status).toBe('succeeded');
  expect(lstatSync(join(world.output, 'sh')).mode & 0o7777).toBe(0o755);
  expect(lstatSync(join(world.output, 'd')).mode & 0o700).toBe(0o700);
  expect(lstatSync(join(world.output, 'd/a')).mode & 0o600).toBe(0o600);
});

test('names that are no UTF-8 are kept under names that can be read, in closed folders too', async () => {
  const script = [
    "cd /out; printf 1 > \"$(printf 'caf\\351')\"; printf 2 > 'caf%E9'; printf 3 > 'café'",
    'mkdir "$(printf \'d\\377\')"; printf 4 > "$(printf \'d\\377/in\\200\')"; chmod 000 d*',
  ].join('; ');
  const result = await world.launch(shellRun(script, world.output));
  expect(result.status).toBe('succeeded');
  expect(ids(result)).toEqual(Array(3).fill('run/output-name'));
  expect(result.outputs.map(({ path }) => path.replace(/-[0-9a-f]{8}$/, '-…')).toSorted()).toEqual(
    ['caf%E9', 'caf%E9-…', 'café', 'd%FF/in%80'].toSorted(),
  );
  await expectNothingLeft(world);
});
