import { expect, test } from 'vitest';
import { OWN } from '../../own-name.ts';
import { runPageText } from './run-page-text.ts';

const fence = '```';

test('what an example has built and removed again was on the disk, and in the one that continues it not twice', async () => {
  const ran = await runPageText(`<!-- waybill: example=build needs=engine -->

${fence}dockerfile title="Dockerfile"
FROM debian:bookworm-slim
RUN head -c 3000000 /dev/zero >/removed-images
${fence}

${fence}console
$ docker build -t ${OWN}-removed:1 .
$ docker tag ${OWN}-removed:1 ${OWN}-removed:2
$ docker image rm ${OWN}-removed:2
...
${fence}

<!-- waybill: example=clean continues=build -->

${fence}console
$ printf 'FROM ${OWN}-removed:1\\nRUN head -c 1000000 /dev/zero >/more\\n' | docker build -t ${OWN}-removed:3 -
$ docker image rm ${OWN}-removed:1
...
$ docker image rm ${OWN}-removed:3
...
${fence}

<!-- waybill: example=alone needs=engine -->

${fence}dockerfile title="Dockerfile"
FROM debian:bookworm-slim
RUN head -c 2000000 /dev/zero >/removed-images
${fence}

${fence}console
$ docker build -t ${OWN}-alone:1 .
$ docker image rm ${OWN}-alone:1
...
${fence}
`);
  const examples = ran.result.pages[0]?.examples ?? [];
  expect(examples.flatMap(({ steps }) => steps.filter(({ message }) => message !== null))).toEqual([]);
  expect(examples.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    'build passed',
    'clean passed',
    'alone passed',
  ]);
  expect(ran.runs.map(({ disk }) => disk?.built)).toEqual([3_000_000, 1_000_000, 2_000_000]);
});
