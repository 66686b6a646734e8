import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ContainerRun } from '../../../src/core/index.ts';
import { findEngine } from '../../../src/runner/engine/find-engine.ts';
import { IMAGE_LABEL } from '../../../src/runner/launch/image/build/built-tag.ts';
import { kaapanaFolder } from '../../cli/run/package-example.ts';
import { waybill } from '../../cli/waybill.ts';
import { launchWorld } from '../launch/launch-world.ts';
import { shellRun } from '../launch/shell-run.ts';
import { OWN } from '../own-name.ts';

const world = launchWorld();
const tree = {
  name: 'output',
  mount: 'output',
  kind: 'tree',
  glob: null,
  optional: false,
  moveTo: null,
} as const;

afterAll(async () => {
  const { engine } = await findEngine();
  const built = (await engine?.docker.listImages({ filters: { label: [`${IMAGE_LABEL}=${OWN}`] } })) ?? [];
  for (const { Id } of built) await engine?.docker.getImage(Id).remove({ force: true });
});

/** A run whose output folder is declared, as in all four formats. */
function run(script: string, over: Partial<ContainerRun> = {}): ContainerRun {
  return shellRun(script, world.output, { expected: [tree], ...over });
}

const WRITER =
  'echo "[ERROR:0@0.098] global cap_ffmpeg_impl.hpp:3585 open VIDEOIO/FFMPEG: Failed to initialize VideoWriter" >&2';
const NO_GPU =
  'echo "WARNING: The NVIDIA Driver was not detected.  GPU functionality will not be available." >&2';

test('outputs of another user are given to the caller', async () => {
  const { status, outputs } = await world.launch(run('echo a > /out/a; chown 777:777 /out/a'));
  expect({ status, owner: outputs[0]?.owner }).toEqual({
    status: 'succeeded',
    owner: `${process.getuid?.()}:${process.getgid?.()}`,
  });
  expect(statSync(join(world.output, 'a')).uid).toBe(process.getuid?.());
});

test('nothing at all, and an old file in the place of a new one, are failures though the program ends with 0', async () => {
  mkdirSync(world.output);
  writeFileSync(join(world.output, 'output.mp4'), 'of yesterday');
  const result = await world.launch(run('test ! -e /out/output.mp4'));
  expect(result).toMatchObject({
    status: 'failed',
    exitCode: 0,
    outputs: [{ path: 'output.mp4', new: false }],
  });
  expect(result.problems).toMatchObject([{ id: 'run/no-output', severity: 'error' }]);
});

test('a video that a writer could not begin is an error without a byte, and told with its reason', async () => {
  const empty = await world.launch(run(`${WRITER}; : > /out/a.mp4`));
  expect(empty).toMatchObject({ status: 'failed', exitCode: 0 });
  expect(empty.problems).toMatchObject([
    { id: 'run/output-empty', severity: 'error', message: expect.stringContaining('a.mp4') },
    { id: 'failure/video-writer', severity: 'warning' },
  ]);
});

test('a video that is too short, and an empty file beside others, are warnings', async () => {
  const short = await world.launch(run(`${WRITER}; echo head > /out/a.mp4; : > /out/b.mp4`));
  expect(short).toMatchObject({ status: 'succeeded', exitCode: 0 });
  expect(short.problems).toMatchObject([
    { id: 'run/output-empty', severity: 'warning', message: 'b.mp4 was written without a byte in it.' },
    { id: 'failure/video-writer', severity: 'warning' },
  ]);
});

test('a program that goes on without the GPU that it looks for is told', async () => {
  const result = await world.launch(run(`${NO_GPU}; echo slow > /out/a`));
  expect(result.status).toBe('succeeded');
  expect(result.problems).toMatchObject([{ id: 'failure/gpu-not-requested', severity: 'warning' }]);
});

test('a variable of the image that the run replaces is told, one that is the same is not', async () => {
  const dockerfile = `FROM debian:bookworm-slim\nENV MODE=fast SAME=1 API_TOKEN=of-the-image\n`;
  writeFileSync(join(world.root, 'Dockerfile'), dockerfile);
  const image = { kind: 'build', context: world.root, dockerfile: 'Dockerfile' } as const;
  const environment = [
    { name: 'MODE', value: 'slow', secret: false },
    { name: 'SAME', value: '1', secret: false },
    { name: 'API_TOKEN', value: 'of-the-caller', secret: true },
  ];
  const result = await world.launch(run('echo $MODE > /out/a', { name: OWN, image, environment }));
  expect(result.status).toBe('succeeded');
  expect(result.problems.map(({ id, severity, message }) => [id, severity, message])).toEqual([
    ['run/env-overridden', 'hint', 'MODE is "fast" in the image, and the run sets it to "slow".'],
    [
      'run/env-overridden',
      'hint',
      'API_TOKEN is a value that is not shown in the image, and the run sets it to another one.',
    ],
  ]);
  expect(JSON.stringify(result)).not.toMatch(/of-the-(?:image|caller)/);
});

test('a mistyped channel is refused by name before anything is built, with the one that was meant', async () => {
  const folder = kaapanaFolder('true');
  const args = ['run', 'kaapana', '--input', 'textz=in', '--template', 'repeat', '--format', 'json'];
  const { code, stdout } = await waybill(args, { cwd: folder });
  const { status, problems } = JSON.parse(stdout);
  expect({ code, status }).toEqual({ code: 2, status: 'refused' });
  expect(problems[0].id).toBe('run/unknown-input');
  expect(problems[0].help).toContain('Did you mean "texts"?');
});
