import { expect, test } from 'vitest';
import type { CaseResult } from '../../../src/cli/run/case-result.ts';
import { ranExitCode } from '../../../src/cli/run/execute/ran-exit-code.ts';
import { jobsFor, runCases } from '../../../src/cli/run/execute/run-cases.ts';
import type { PlannedCase } from '../../../src/cli/run/plan/planned-case.ts';
import type { ContainerRun, GpuRequest, RunResult } from '../../../src/core/index.ts';
import { resultExample } from '../report/run/result-example.ts';

const planned = (name: string, gpus: GpuRequest | null = null): PlannedCase => ({
  name,
  run: { format: 'raiven', gpus } as Partial<ContainerRun> as ContainerRun,
});

const CASES = ['a', 'b', 'c', 'd'].map((name) => planned(name));

test('so many run side by side, and results keep the order of the cases', async () => {
  let running = 0;
  let most = 0;
  const { results, error } = await runCases(CASES, 2, new AbortController().signal, async ({ name }) => {
    running += 1;
    most = Math.max(most, running);
    // The first takes longest.
    for (let turn = name === 'a' ? 20 : 2; turn > 0; turn -= 1) await Promise.resolve();
    running -= 1;
    return resultExample({ logTail: name ?? '', status: name === 'b' ? 'failed' : 'succeeded' });
  });
  expect(most).toBe(2);
  expect(error).toBeUndefined();
  expect(results.map(({ case: name, result }) => [name, result.logTail, result.status])).toEqual([
    ['a', 'a', 'succeeded'],
    ['b', 'b', 'failed'],
    ['c', 'c', 'succeeded'],
    ['d', 'd', 'succeeded'],
  ]);
});

test('after Ctrl-C no more are begun, and those are cancelled', async () => {
  const controller = new AbortController();
  const { results } = await runCases(CASES, 1, controller.signal, async ({ name }) => {
    if (name === 'b') controller.abort();
    return resultExample();
  });
  expect(results.map(({ result }) => result.status)).toEqual([
    'succeeded',
    'succeeded',
    'cancelled',
    'cancelled',
  ]);
});

test('an engine that breaks ends it, and what is done stays told', async () => {
  const broken = new Error('the engine went away');
  const { results, error } = await runCases(CASES, 1, new AbortController().signal, async ({ name }) => {
    if (name === 'b') throw broken;
    return resultExample();
  });
  expect(error).toBe(broken);
  expect(results.map(({ result }) => result.status)).toEqual([
    'succeeded',
    'cancelled',
    'cancelled',
    'cancelled',
  ]);
});

test('cases that want all GPUs run one at a time', () => {
  expect(jobsFor(CASES, 3)).toBe(3);
  expect(jobsFor(CASES, undefined)).toBe(1);
  expect(jobsFor([planned('a', { kind: 'all' }), planned('b', { kind: 'all' })], 3)).toBe(1);
  expect(jobsFor([planned('a', { kind: 'count', count: 1 })], 3)).toBe(3);
});

test('the exit code says whose matter it is', () => {
  const problem = (id: string, message = '') =>
    ({ id, severity: 'error', message, help: '', url: '' }) as const;
  const of = (...results: readonly Partial<RunResult>[]) =>
    ranExitCode(results.map((one): CaseResult => ({ case: null, result: resultExample(one) })));
  expect(of({})).toBe(0);
  expect(of({}, { status: 'failed' })).toBe(1);
  expect(of({ status: 'timed-out' })).toBe(1);
  expect(of({ status: 'out-of-memory' })).toBe(1);
  expect(of({ status: 'refused', problems: [problem('run/gpu-no-driver')] })).toBe(1);
  expect(of({ status: 'refused', problems: [problem('run/output-unwritable', 'EACCES')] })).toBe(2);
  expect(of({ status: 'refused', problems: [problem('run/output-unwritable', 'ENOSPC: no')] })).toBe(3);
  expect(of({ status: 'failed', problems: [problem('run/output-not-kept')] })).toBe(3);
  expect(of({ status: 'failed' }, { status: 'cancelled' })).toBe(130);
});
