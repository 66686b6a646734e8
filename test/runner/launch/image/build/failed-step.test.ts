import { expect, test } from 'vitest';
import { buildPlan } from '../../../../../src/core/index.ts';
import { failedStep } from '../../../../../src/runner/launch/image/build/failed-step.ts';

const PLAN = buildPlan(`# syntax=docker/dockerfile:1
ARG TAG=bookworm-slim
FROM debian:\${TAG} AS tools
RUN make \\
    && make install
FROM tools
WORKDIR /app
ENV MODE=fast
COPY . .
RUN python3 -c 'x'
`);

test.each([
  ['[tools 2/2] RUN make     && make install', 4],
  ['[stage-1 1/3] WORKDIR /app', 7],
  ['[stage-1  3/3] RUN python3', 10],
  ['[linux/arm64 stage-1 2/3] COPY . .', 9],
  ['Step 2/9 : FROM debian:${TAG} AS tools', 3],
  ["Step 8/9 : RUN python3 -c 'x'", 10],
  ["[2/2] STEP 4/5: RUN python3 -c 'x'", 10],
  ['[internal] load metadata for docker.io/library/debian:bookworm-slim', 3],
  ['resolve image config for docker.io/docker/dockerfile:1', 1],
])('the step %j stands in its line', (step, line) => {
  expect(failedStep(PLAN, step, '')?.line).toBe(line);
});

test('a Dockerfile that cannot be read names the line itself, and a step of nobody names none', () => {
  expect(failedStep(PLAN, null, 'dockerfile parse error line 3: unknown instruction: FORM')?.line).toBe(3);
  expect(failedStep(PLAN, null, 'dockerfile parse error on line 10: x')?.line).toBe(10);
  expect(failedStep(PLAN, 'exporting to image', 'x')).toBeNull();
  expect(failedStep(PLAN, null, 'x')).toBeNull();
});

test('the only stage may have a number for a name', () => {
  const plan = buildPlan('FROM debian\nRUN --mount=type=cache,target=/c a\n');
  expect(failedStep(plan, '[stage-0 2/2] RUN a', '')?.line).toBe(2);
  expect(failedStep(plan, '[2/2] RUN a', '')?.line).toBe(2);
});

test('an image without a tag is found by the tag that the builder adds', () => {
  const plan = buildPlan('FROM debian\nRUN true\n');
  const step = '[internal] load metadata for docker.io/library/debian:latest';
  expect(failedStep(plan, step, '')?.line).toBe(1);
});
