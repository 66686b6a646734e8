import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { engineState } from '../../engine-state.ts';
import { OWN } from '../../own-name.ts';
import { runInFolder } from '../cache/run-in-folder.ts';

const MAIN = fileURLToPath(new URL('../../../../src/cli/main.ts', import.meta.url));
const fence = '```';
let folder: string;
let engine: Engine;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-jobs-'));
  const found = await findEngine();
  if (found.engine === null) throw new Error('this test needs an engine');
  engine = found.engine;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** An example that builds an image, waits, and finds in it what it has built itself. */
function builder(id: string, tag: string): string {
  return `<!-- waybill: example=${id} needs=engine -->

${fence}dockerfile title="Dockerfile"
FROM debian:bookworm-slim
RUN echo ${id} >/word
${fence}

${fence}console
$ docker build --network none -t ${tag} .
...
$ sleep 1; docker run --rm --network none ${tag} cat /word
${id}
${fence}

`;
}

test('examples that make the same tag never overlap, and leave the engine as it was', async () => {
  const before = await engineState(engine);
  const page =
    builder('one', `${OWN}-same:1`) + builder('two', `${OWN}-same:1`) + builder('three', `${OWN}-other:1`);
  const { ends, events } = await runInFolder(folder, { 'page.md': page }, { jobs: 3, cacheFolder: null });
  expect(ends).toEqual(['page.md#one passed', 'page.md#two passed', 'page.md#three passed']);
  const order = events.flatMap((event) => {
    if (event.kind === 'example-start') return [`${event.example} starts`];
    return event.kind === 'example-end' ? [`${event.result.id} ends`] : [];
  });
  expect(order.slice(0, 2)).toEqual(['one starts', 'three starts']);
  expect(order.indexOf('two starts')).toBeGreaterThan(order.indexOf('one ends'));
  expect(await engineState(engine)).toBe(before);
});

test('a second command waits for what the first one uses, says so, and both pass', async () => {
  writeFileSync(join(folder, 'one.md'), builder('one', `${OWN}-both:1`));
  writeFileSync(join(folder, 'two.md'), builder('two', `${OWN}-both:1`));
  const env = { ...process.env, XDG_STATE_HOME: join(folder, 'state'), WAYBILL_CACHE: join(folder, 'cache') };
  const runs = ['one.md', 'two.md'].map((page) => {
    const run = spawn(process.execPath, [MAIN, 'guides', 'test', page], { cwd: folder, env });
    const told: string[] = [];
    run.stdout.on('data', (data) => told.push(String(data)));
    run.stderr.on('data', (data) => told.push(String(data)));
    return once(run, 'close').then(([code]) => ({ code, text: told.join(''), pid: run.pid }));
  });
  const [one, two] = await Promise.all(runs);
  expect([one?.code, two?.code, one?.text, two?.text]).toEqual([0, 0, one?.text, two?.text]);
  const waits = `${one?.text}${two?.text}`.match(
    new RegExp(`waits for process (\\d+), which uses the tag ${OWN}-both:1`, 'g'),
  );
  expect(waits).toHaveLength(1);
});

test('a base image that has moved runs a remembered example, and a failure then says so', async () => {
  const docker = engine.docker;
  const base = docker.getImage('debian:bookworm-slim');
  await base.tag({ repo: `${OWN}-base`, tag: '1' });
  const page = `<!-- waybill: example=a needs=engine -->

${fence}console
$ docker run --rm --network none ${OWN}-base:1 sh -c 'ls /word 2>/dev/null || echo none'
none
${fence}
`;
  try {
    expect((await runInFolder(folder, { 'page.md': page })).ends).toEqual(['page.md#a passed']);
    expect((await runInFolder(folder, { 'page.md': page })).ends).toEqual(['page.md#a passed (cached)']);
    const container = await docker.createContainer({
      Image: `${OWN}-base:1`,
      Cmd: ['touch', '/word'],
      NetworkDisabled: true,
    });
    await container.start();
    await container.wait();
    await container.commit({ repo: `${OWN}-base`, tag: '1' });
    await container.remove();
    const { ends, result } = await runInFolder(folder, { 'page.md': page });
    expect(ends).toEqual(['page.md#a failed']);
    expect(result.pages[0]?.examples[0]?.notes).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${OWN}-base:1 is another image than when this passed last \\(sha256:\\w{12} → sha256:\\w{12}\\)$`,
        ),
      ),
    ]);
  } finally {
    await docker.getImage(`${OWN}-base:1`).remove({ force: true });
  }
});

test('cancelling stops all that run side by side, and all of it is cleaned', async () => {
  const before = await engineState(engine);
  const controller = new AbortController();
  const page = `${builder('one', `${OWN}-stop:1`)}<!-- waybill: example=two needs=engine -->

${fence}console
$ docker run -d --network none --name ${OWN}-stop-two debian:bookworm-slim sleep 1000
...
$ sleep 1000
${fence}
`;
  const events: string[] = [];
  const run = runInFolder(
    folder,
    { 'page.md': page },
    {
      jobs: 2,
      cacheFolder: null,
      signal: controller.signal,
      onRun: ({ example }) => {
        events.push(example.id);
        controller.abort();
      },
    },
  );
  await expect(run).rejects.toThrow('The run was cancelled');
  expect(events).toContain('one');
  expect(await engineState(engine)).toBe(before);
  expect(readdirSync(join(folder, 'state/waybill/journals'))).toEqual([]);
});
