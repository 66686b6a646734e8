import { expect, test } from 'vitest';
import type { Example, PageRecord, RecordEntry } from '../../../src/docs/index.ts';
import { exampleBadges } from '../../../src/site/badge/example-badges.ts';

const EXAMPLE: Example = {
  id: 'double',
  line: 12,
  needs: [
    { kind: 'engine', text: 'engine' },
    { kind: 'command', name: 'unzip', text: 'command:unzip' },
  ],
  timeoutMs: null,
  files: [],
  continues: null,
  keep: [],
  same: [],
  usesEngine: true,
  steps: [],
};

const RUN: RecordEntry = {
  example: 'double',
  host: { arch: 'amd64', base: 'stand-in', gpu: null },
  verdict: 'passed',
  when: '2026-11-21T23:30:00Z',
  durationMs: 5120,
  key: 'k1',
  engine: { name: 'Docker', version: '20.10.24' },
  bases: [{ name: 'python:3.11-slim-bookworm', id: 'sha256:0', origin: 'stand-in' }],
  kept: [],
};

const recorded = (...entries: readonly RecordEntry[]): PageRecord => ({ version: 1, page: 'a.md', entries });

test('an example without a recorded run says never run, and what it needs', () => {
  expect(exampleBadges(EXAMPLE, recorded({ ...RUN, example: 'another' }), 'k1')).toEqual([
    {
      tone: 'plain',
      headline: 'Never run',
      details: ['No run of this example is recorded.', 'It needs a container engine and the command unzip.'],
    },
  ]);
});

test('a passed run names its day in UTC, engine, architecture and the stand-in base', () => {
  expect(exampleBadges(EXAMPLE, recorded(RUN), 'k1')).toEqual([
    {
      tone: 'good',
      headline: 'Passed',
      details: [
        'on 21 November 2026',
        'Docker 20.10.24',
        'amd64',
        'base image was a stand-in: python:3.11-slim-bookworm',
      ],
    },
  ]);
});

test('a real base image and a GPU are named as such', () => {
  const run: RecordEntry = {
    ...RUN,
    host: { arch: 'arm64', base: 'real', gpu: 'NVIDIA L4' },
    bases: [{ name: 'debian:bookworm-slim', id: 'sha256:1', origin: 'pulled' }],
  };
  expect(exampleBadges(EXAMPLE, recorded(run), 'k1')[0]?.details).toEqual([
    'on 21 November 2026',
    'Docker 20.10.24',
    'arm64',
    'GPU: NVIDIA L4',
    'real base image',
  ]);
});

test('a run of an older text is never shown as passed', () => {
  const [badge] = exampleBadges(EXAMPLE, recorded(RUN), 'k2');
  expect(badge?.tone).toBe('care');
  expect(badge?.headline).toBe('Changed since its last run');
  expect(badge?.details[0]).toBe('passed as it was on 21 November 2026');
});

test('a failed run says so', () => {
  expect(exampleBadges(EXAMPLE, recorded({ ...RUN, verdict: 'failed' }), 'k1')[0]).toMatchObject({
    tone: 'bad',
    headline: 'Failed',
  });
});

test('each class of host has a badge of its own', () => {
  const other: RecordEntry = { ...RUN, host: { arch: 'arm64', base: 'real', gpu: null } };
  expect(exampleBadges(EXAMPLE, recorded(RUN, other), 'k1')).toHaveLength(2);
});

test('an example that was skipped says when and for want of what', () => {
  const skip = { example: 'double', when: '2026-11-21T10:00:00Z', missing: ['gpu', 'command:slurm'] };
  expect(exampleBadges(EXAMPLE, { ...recorded(), skips: [skip] }, 'k1')).toEqual([
    {
      tone: 'plain',
      headline: 'Skipped',
      details: ['on 21 November 2026, for want of a GPU and the command slurm', 'no run is recorded'],
    },
  ]);
});

test('a page without a record has examples that never ran', () => {
  expect(exampleBadges(EXAMPLE, null, 'k1')[0]?.headline).toBe('Never run');
});
