import { expect, test } from 'vitest';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { engineState } from '../../engine-state.ts';
import { OWN } from '../../own-name.ts';
import { runPageText } from './run-page-text.ts';

const fence = '```';

test('image names last until the last example that continues has ended, and are all taken back', async () => {
  const { engine } = await findEngine();
  if (engine === null) throw new Error('this test needs an engine');
  const before = await engineState(engine);
  const ran = await runPageText(`<!-- waybill: example=build needs=engine -->

${fence}dockerfile title="Dockerfile"
FROM debian:bookworm-slim
ARG WORD=one
RUN echo $WORD >/word
${fence}

${fence}console
$ docker build -t ${OWN}-chain:1 .
...
${fence}

<!-- waybill: example=again continues=build -->

${fence}console
$ docker run --rm ${OWN}-chain:1 cat /word
one
$ docker build --build-arg WORD=two -t ${OWN}-chain:1 .
...
$ docker run --rm ${OWN}-chain:1 cat /word
two
${fence}

<!-- waybill: example=third continues=build -->

${fence}console
$ docker run --rm ${OWN}-chain:1 cat /word
one
${fence}
`);
  const examples = ran.result.pages[0]?.examples ?? [];
  expect(examples.flatMap(({ steps }) => steps.filter(({ message }) => message !== null))).toEqual([]);
  expect(examples.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    'build passed',
    'again passed',
    'third passed',
  ]);
  const base = ['debian:bookworm-slim'];
  expect(ran.runs.map(({ bases }) => bases.map(({ name }) => name))).toEqual([base, base, base]);
  expect(await engineState(engine)).toBe(before);
});
