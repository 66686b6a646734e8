import { expect, test } from 'vitest';
import { buildReader } from '../../../../../src/runner/launch/image/build/build-reader.ts';
import { buildStatus } from '../../../../../src/runner/launch/image/build/build-status.ts';
import { builtRepository } from '../../../../../src/runner/launch/image/build/built-tag.ts';

test('the classic builder says its steps, its image and its error', () => {
  const reader = buildReader();
  const shown = [
    { stream: 'Step 1/2 : FROM debian' },
    { stream: '\n' },
    { stream: ' ---> e6f5c3f6d393\n' },
    { stream: 'Step 2/2 : RUN false\n' },
    { status: 'Pulling', id: 'x' },
    { errorDetail: { message: 'x' }, error: "The command '/bin/sh -c false' returned a non-zero code: 1" },
  ].map(reader.read);
  expect(shown.join('')).toBe('Step 1/2 : FROM debian\n ---> e6f5c3f6d393\nStep 2/2 : RUN false\n');
  expect(reader.lastStep()).toBe('Step 2/2 : RUN false');
  expect(reader.error()).toContain('non-zero code: 1');
});

test("Podman's steps are read, too", () => {
  const reader = buildReader();
  reader.read({ stream: 'STEP 1/2: FROM debian\n' });
  reader.read({ stream: '[2/2] STEP 2/2: RUN x\n' });
  expect(reader.lastStep()).toBe('[2/2] STEP 2/2: RUN x');
});

// Recorded from BuildKit in Docker 20.10.24: a vertex that has begun, and a line of its output.
const BEGUN =
  'CosBCkdzaGEyNTY6YzAwODY4MTE2MmZhNzk2YjcxZDdlOGYyYTA1YjhkMTNlYzRmN2VkYWJkNjg3NTkwN2FhODkyZWY5ZTk3MGY1YxokW2ludGVybmFsXSBsb2FkIHJlbW90ZSBidWlsZCBjb250ZXh0KgwI/eWH2AYQyaCepQEyDAj95YfYBhCM3Z6lAQ==';
const SAID =
  'Gl8KR3NoYTI1Njo2ZWQ3ZDI4ZjVlMDZmYjU2YjBhODdhMDYxMWE1NGJjNTJlZjJhMmQ3N2Q4NGNiMjU3MmZmOGI1YWQ4MjJiMTcwEgwI/uWH2AYQ/uultAIYASIEb25lCg==';

test('what BuildKit reports is decoded', () => {
  expect(buildStatus(SAID)).toEqual({ vertexes: [], logs: ['one\n'] });
  expect(buildStatus(BEGUN).vertexes[0]).toMatchObject({
    name: '[internal] load remote build context',
    started: true,
    cached: false,
    error: '',
  });
});

test('bytes that are no report are nothing', () => {
  expect(buildStatus('')).toEqual({ vertexes: [], logs: [] });
  expect(buildStatus(Buffer.from([0xff, 0xff, 0xff]).toString('base64'))).toEqual({ vertexes: [], logs: [] });
});

test.each([
  ['Pixel Doubling (v2)', 'waybill/pixel-doubling-v2'],
  ['--__a..b__--', 'waybill/a-b'],
  ['Ärzte', 'waybill/rzte'],
  ['???', 'waybill/image'],
])('%j is tagged %s', (name, repository) => {
  expect(builtRepository(name)).toBe(repository);
});
