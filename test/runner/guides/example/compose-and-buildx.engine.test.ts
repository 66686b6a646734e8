import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { engineState } from '../../engine-state.ts';
import { OWN } from '../../own-name.ts';
import { runPageText } from '../run/run-page-text.ts';

const fence = '```';
const BASE = 'debian:bookworm-slim';
let engine: Engine;
let before: string;

beforeEach(async () => {
  const found = await findEngine();
  if (found.engine === null) throw new Error('this test needs an engine');
  engine = found.engine;
  before = await engineState(engine);
});

afterEach(async () => {
  expect(await engineState(engine)).toBe(before);
});

/** Verdict, what was wrong and what was left. */
async function run(page: string) {
  const { result } = await runPageText(page);
  const [example] = result.pages[0]?.examples ?? [];
  return {
    verdict: example?.verdict,
    messages: example?.steps.flatMap(({ message }) => message ?? []),
    left: example?.leftovers.map(({ kind, name }) => `${kind} ${name.replaceAll(OWN, '')}`),
  };
}

const PROJECT = `${fence}yaml title="compose.yaml"
version: "3"
services:
  one:
    image: ${BASE}
    command: sleep 1000
    stop_signal: SIGKILL
    volumes: [data:/data]
volumes: {data: {}}
${fence}
`;

describe.each(['docker compose', 'docker-compose'])('%s', (compose) => {
  const [program = '', ...words] = compose.split(' ');
  const has = spawnSync(program, [...words, 'version']).status === 0;
  const title = (text: string): string => (has ? text : `${text} (skipped: no ${compose} here)`);

  test.runIf(has)(title('what goes up and comes down leaves nothing'), async () => {
    const up = `$ ${compose} -p ${OWN} up -d\n...\n$ ${compose} -p ${OWN} ps | grep -c one.1\n1`;
    const down = `$ ${compose} -p ${OWN} down --volumes\n...`;
    expect(await run(`${PROJECT}\n${fence}console\n${up}\n${down}\n${fence}\n`)).toEqual({
      verdict: 'passed',
      messages: [],
      left: [],
    });
  });

  test.runIf(has)(title('what does not come down is told and removed'), async () => {
    const up = `$ ${compose} -p ${OWN} up -d\n...`;
    const { verdict, left } = await run(`${PROJECT}\n${fence}console\n${up}\n${fence}\n`);
    expect(verdict).toBe('failed');
    expect(left).toEqual([
      expect.stringMatching(/^container [-_]one[-_]1$/),
      'network _default',
      'volume _data',
    ]);
  });
});

describe('docker buildx', () => {
  const has = spawnSync('docker', ['buildx', 'version']).status === 0;
  const title = (text: string): string => (has ? text : `${text} (skipped: no docker buildx here)`);
  const dockerfile = `${fence}dockerfile title="Dockerfile"\nFROM ${BASE}\nRUN echo hello >/hello\n${fence}\n`;

  test.runIf(has).each(['docker buildx build', 'docker build'])(
    title('%s gives a name that is taken back, and no label is seen'),
    async (build) => {
      const page = `${dockerfile}
${fence}console
$ ${build} --progress plain -t ${OWN}:1 . 2>&1 | grep -ci waybill
0
[1]
$ docker run --rm ${OWN}:1 cat /hello
hello
$ docker inspect --format "{{len .Config.Labels}}" ${OWN}:1 ${BASE} | uniq | wc -l
1
${fence}
`;
      expect(await run(page)).toEqual({ verdict: 'passed', messages: [], left: [] });
    },
  );

  test.runIf(has)(title('docker buildx prune takes nothing of the cache, and says why'), async () => {
    const { messages } = await run(`${fence}console\n$ docker buildx prune --force\n${fence}\n`);
    expect(messages?.join('')).toContain('Waybill does not let an example prune the build cache');
  });

  test.runIf(has)(title("a builder's container and volume are told and removed"), async () => {
    // Any image will do for what is made before it turns out to be no builder.
    const image = `--driver docker-container --driver-opt image=${BASE}`;
    const page = `${fence}console
$ docker buildx create --name ${OWN} ${image}
${OWN}
$ timeout 20 docker buildx inspect --bootstrap ${OWN} || true
...
${fence}
`;
    const { verdict, left } = await run(page);
    expect(verdict).toBe('failed');
    expect(left).toEqual(['container buildx_buildkit_0', 'volume buildx_buildkit_0_state']);
  });
});
