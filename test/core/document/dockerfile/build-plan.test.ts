import { expect, test } from 'vitest';
import { buildPlan } from '../../../../src/core/index.ts';

const TEXT = `# syntax=docker/dockerfile:1
ARG V=3
FROM debian:\${V} AS base
RUN a \\
  b
FROM unused:1 AS aside
RUN c
FROM base
WORKDIR /x
ENV A=1
COPY --from=Busybox:1 /a /b
COPY --from=base /a /b
RUN --mount=type=bind,from=ada/data:1,target=/c d
`;

test('the images that the last stage needs are named with their lines, those of other stages are not', () => {
  expect(buildPlan(TEXT).images).toEqual([
    { name: 'docker/dockerfile:1', line: 1 },
    { name: 'debian:3', line: 3 },
    { name: 'Busybox:1', line: 11 },
    { name: 'ada/data:1', line: 13 },
  ]);
});

test('a name that is not known from the text, and no image at all, are left out', () => {
  expect(buildPlan('ARG V\nFROM debian:$V\nCOPY --from=0 /a /b\n').images).toEqual([]);
  expect(buildPlan('FROM scratch\nCOPY a /\n').images).toEqual([]);
});

test('instructions are counted as BuildKit counts them, each stage for itself', () => {
  const steps = buildPlan(TEXT).steps.map(({ line, stage, number }) => [line, stage, number]);
  expect(steps).toEqual([
    [2, null, null],
    [3, 'base', 1],
    [4, 'base', 2],
    [6, 'aside', 1],
    [7, 'aside', 2],
    [8, 'stage-2', null],
    [9, 'stage-2', 1],
    [10, 'stage-2', null],
    [11, 'stage-2', 2],
    [12, 'stage-2', 3],
    [13, 'stage-2', 4],
  ]);
});

test('the only stage has no name, and scratch is not counted', () => {
  expect(buildPlan('FROM scratch\nCOPY a /\n').steps.map(({ stage, number }) => [stage, number])).toEqual([
    [null, null],
    [null, 1],
  ]);
});

test('a text without instructions has no steps', () => {
  expect(buildPlan('')).toEqual({ images: [], steps: [] });
});
