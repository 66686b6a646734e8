import { expect, test } from 'vitest';
import type { DockerfileValue } from '../../../../../src/core/document/dockerfile/dockerfile-value.ts';
import { parseDockerfile } from '../../../../../src/core/document/dockerfile/parse-dockerfile.ts';
import { reachableStages } from '../../../../../src/core/document/dockerfile/stage/reachable-stages.ts';

function reached(...lines: string[]): number[] {
  const { document } = parseDockerfile(`${lines.join('\n')}\n`);
  return [...reachableStages(document?.value as DockerfileValue)].sort();
}

test.each([
  ['builds upon by name', ['FROM a AS One', 'FROM b', 'FROM one'], [0, 2]],
  ['copies from by name', ['FROM a AS one', 'FROM b', 'COPY --from=one /x /x'], [0, 1]],
  ['copies from by number', ['FROM a', 'FROM b', 'FROM c', 'COPY --from=1 /x /x'], [1, 2]],
  ['mounts', ['FROM a AS one', 'FROM b', 'RUN --mount=type=bind,from=one,target=/x true'], [0, 1]],
  ['needs by way of another', ['FROM a AS x', 'FROM x AS y', 'FROM b', 'COPY --from=y /z /z'], [0, 1, 2]],
])('a stage that the last one %s is built', (_, lines, stages) => {
  expect(reached(...lines)).toEqual(stages);
});

test('a name or number of no stage is an image, and so is a number behind FROM', () => {
  expect(reached('FROM a', 'FROM b', 'COPY --from=7 /x /x')).toEqual([1]);
  expect(reached('FROM a', 'FROM b', 'COPY --from=alpine /x /x')).toEqual([1]);
  expect(reached('FROM a', 'FROM 0')).toEqual([1]);
});

test('a stage that bears the name of its own base builds upon the stage above', () => {
  expect(reached('FROM a AS x', 'FROM b AS y', 'FROM x AS x')).toEqual([0, 2]);
});
