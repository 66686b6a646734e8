import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IMAGE_LABEL } from '../../../../../src/runner/launch/image/build/built-tag.ts';
import { removeOlder } from '../../../../../src/runner/launch/image/build/remove-older.ts';
import { readyImage } from '../../../../../src/runner/launch/image/ready.ts';
import { OWN } from '../../../own-name.ts';
import { failureOf, launchOptions } from '../launch-options.ts';

const BASE = 'debian:bookworm-slim';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), `${OWN}-`));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  const { docker } = (await launchOptions()).options.engine;
  const built = await docker.listImages({ filters: { label: [`${IMAGE_LABEL}=${OWN}`] } });
  for (const { Id } of built) await docker.getImage(Id).remove({ force: true });
});

function write(dockerfile: string): void {
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
}

async function build(signal?: AbortSignal) {
  const { options, events } = await launchOptions(signal);
  const planned = { kind: 'build', context: folder, dockerfile: 'Dockerfile' } as const;
  const image = readyImage(planned, { name: OWN, platform: null }, options);
  const text = (): string =>
    events.map((event) => (event.kind === 'build-output' ? event.text : '')).join('');
  return { image, events, text, engine: options.engine, docker: options.engine.docker };
}

test('a folder is built by BuildKit, with what it prints, its configuration and the origin of its base', async () => {
  writeFileSync(join(folder, 'greeting'), `hello ${OWN}`);
  write(`FROM ${BASE}
WORKDIR /app
COPY greeting .
RUN --mount=type=cache,target=/cache cat greeting && touch /cache/a
USER 1000:1000
ENV MODE=fast
ENTRYPOINT ["cat"]
CMD ["greeting"]
`);
  const { image, events, text } = await build();
  const ready = await image;
  expect(events[0]).toMatchObject({ kind: 'stage', message: `Building from ${folder}` });
  expect(text()).toMatch(/^\[stage-0 4\/4\] RUN .*cat greeting/m);
  expect(text()).toMatch(new RegExp(`^hello ${OWN}$`, 'm'));
  expect(text()).not.toContain('[internal]');
  expect(ready).toMatchObject({
    name: expect.stringMatching(new RegExp(`^waybill/${OWN}:[0-9a-f]{12}$`)),
    id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    architecture: expect.stringMatching(/^linux\//),
    config: {
      user: '1000:1000',
      entrypoint: ['cat'],
      cmd: ['greeting'],
      workdir: '/app',
      env: expect.arrayContaining(['MODE=fast']),
    },
  });
  const isStandIn = execFileSync('docker', ['inspect', '--format', '{{.Config.Labels}}', BASE], {
    encoding: 'utf8',
  }).includes('org.waybill.stand-in');
  expect(ready.base).toBe(isStandIn ? 'stand-in' : 'local');
});

test('what is unchanged is not built again, and what was built before it is removed after a while', async () => {
  write(`FROM ${BASE}\nLABEL a=1\n`);
  const first = await (await build()).image;
  const again = await build();
  expect((await again.image).id).toBe(first.id);
  expect(again.events).toEqual([]);
  write(`FROM ${BASE}\nLABEL a=2\n`);
  const { image, docker, engine } = await build();
  const second = await image;
  expect(second.name).not.toBe(first.name);
  // Another run of the first content may be about to start it.
  expect((await docker.getImage(first.name).inspect()).Id).toBe(first.id);
  await removeOlder(engine, OWN, second.name, Date.now() + 3_600_000);
  await expect(docker.getImage(first.name).inspect()).rejects.toThrow(/no such image/i);
  expect((await docker.getImage(second.name).inspect()).Id).toBe(second.id);
});

test('an older one that a container uses stays', async () => {
  write(`FROM ${BASE}\nLABEL a=3\n`);
  const first = await build();
  const { name } = await first.image;
  const container = await first.docker.createContainer({ Image: name, name: `${OWN}-user` });
  try {
    write(`FROM ${BASE}\nLABEL a=4\n`);
    await (await build()).image;
    expect((await first.docker.getImage(name).inspect()).RepoTags).toContain(name);
  } finally {
    await container.remove();
  }
});

test('a base that has moved is built upon anew', async () => {
  const base = `${OWN}-base:1`;
  const make = (value: string): void => {
    execFileSync('docker', ['build', '--quiet', '--tag', base, '-'], {
      input: `FROM ${BASE}\nLABEL v=${value}\n`,
      stdio: 'pipe',
    });
  };
  try {
    make('1');
    write(`FROM ${base}\nENV A=1\n`);
    const first = await (await build()).image;
    make('2');
    expect((await (await build()).image).name).not.toBe(first.name);
  } finally {
    execFileSync('docker', ['rmi', '--force', base], { stdio: 'pipe' });
  }
});

test('two runs side by side share one build', async () => {
  write(`FROM ${BASE}\nRUN echo once\n`);
  const both = await Promise.all([build(), build()]);
  const [a, b] = await Promise.all(both.map(({ image }) => image));
  expect(a?.id).toBe(b?.id);
  expect(both.map(({ events }) => events.length > 0)).toContain(false);
});

test('a failed build names the line of the Dockerfile and ends with what it printed', async () => {
  write(`FROM ${BASE} AS tools
RUN echo fine
FROM ${BASE}
COPY --from=tools /etc/passwd /name
RUN echo about to fail \\
 && echo No space left on device \\
 && exit 7
`);
  const failure = await failureOf((await build()).image);
  expect(failure.status).toBe('failed');
  expect(failure.problems[0]).toMatchObject({ id: 'run/build-failed', severity: 'error' });
  expect(failure.problems[0]?.message).toMatch(
    /^The build failed at Dockerfile:5 \(RUN echo about to fail .*exit code: 7/,
  );
  expect(failure.problems[1]?.id).toBe('failure/disk-full');
  expect(failure.problems[0]?.help).toContain('docker system df');
  expect(failure.logTail).toMatch(/about to fail\nNo space left on device$/);
});

test.each([
  ['a file that is not there', `FROM ${BASE}\nCOPY nope /x\n`, 2, 'failure/copy-source-missing'],
  ['a word that is no instruction', `FROM ${BASE}\nRUN a\nRUNN b\n`, 3, 'failure/unknown-instruction'],
])('%s is told with its line and the known failure behind it', async (_, dockerfile, line, known) => {
  write(dockerfile);
  const { problems } = await failureOf((await build()).image);
  expect(problems[0]?.message).toContain(`Dockerfile:${line} `);
  expect(problems[1]?.id).toBe(known);
});

test('a base that nobody has is told at the line that names it', async () => {
  write(`FROM ${BASE} AS a\nFROM 127.0.0.1:1/${OWN}/nope:1\n`);
  const { problems } = await failureOf((await build()).image);
  expect(problems[0]?.id).toBe('run/build-failed');
  expect(problems[0]?.message).toContain('Dockerfile:2 ');
});

test('a build that is cancelled stops on the engine too', async () => {
  const cancel = new AbortController();
  const mark = `${OWN}-sleeps`;
  write(`FROM ${BASE}\nRUN echo ${mark} && exec sleep 4711\n`);
  const { options } = await launchOptions(cancel.signal);
  const sleeping = new Promise<void>((resolve) => {
    Object.assign(options, {
      onEvent: (event: { kind: string; text?: string }) => {
        if (event.kind === 'build-output' && event.text?.includes(`${mark}\n`) === true) resolve();
      },
    });
  });
  const planned = { kind: 'build', context: folder, dockerfile: 'Dockerfile' } as const;
  const image = failureOf(readyImage(planned, { name: OWN, platform: null }, options));
  await sleeping;
  cancel.abort();
  expect((await image).status).toBe('cancelled');
  await expect
    .poll(() => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }), { timeout: 20_000 })
    .not.toMatch(/^sleep 4711$/m);
});

test('a folder that cannot be read is refused by the name of the file', async () => {
  write(`FROM ${BASE}\n`);
  writeFileSync(join(folder, '.dockerignore'), '[a\n');
  const failure = await failureOf((await build()).image);
  expect(failure.status).toBe('refused');
  expect(failure.problems[0]).toMatchObject({
    id: 'run/build-context',
    message: '.dockerignore: "[a" is no pattern',
  });
});
