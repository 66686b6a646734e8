import { describe, expect, it } from 'vitest';
import { cpuQuantity } from '../../../../src/core/run/kaapana/cpu-quantity.ts';
import { targetSize } from '../../../../src/core/run/kaapana/memory/target-size.ts';
import type { ScaleRule } from '../../../../src/core/run/kaapana/task-model.ts';

const RULE: ScaleRule = {
  factor: 1,
  type: 'limit',
  mode: 'sum',
  targetDir: '',
  targetRegex: '.*',
  targetGlob: '*',
};
const FILES = [
  { path: 'top.txt', bytes: 1 },
  { path: 'a/x.txt', bytes: 10 },
  { path: 'a/sub/y.dcm', bytes: 100 },
  { path: 'b/sub/z.dcm', bytes: 1000 },
];

function size(rule: Partial<ScaleRule>, files = FILES) {
  const target = targetSize({ ...RULE, ...rule }, files);
  return target.kind === 'bytes' ? target.bytes : target.reason;
}

describe('the size that a scale rule counts', () => {
  it.each<[Partial<ScaleRule>, number | string]>([
    [{}, 1111],
    [{ mode: 'max_file_size' }, 1000],
    [{ mode: 'max_item_sum' }, 1000],
    [{ mode: 'max_item_sum', targetGlob: '*.txt' }, 10],
    [{ mode: 'max_item_sum', targetDir: 'sub' }, 1000],
    [{ targetDir: 'a' }, 110],
    [{ targetDir: './a/sub/..' }, 110],
    [{ targetDir: 'missing/../a' }, 0],
    [{ targetDir: 'a', targetRegex: 'sub/.*' }, 100],
    [{ targetRegex: 'x.txt' }, 0],
    [{ targetRegex: 'top|.*txt' }, 11],
    [{ targetGlob: 'sub/*' }, 1100],
    [{ targetGlob: 'a/**/*' }, 110],
    [{ targetRegex: '(' }, 'has an expression that Python refuses: a bracket ( is not closed'],
    [{ targetDir: '..' }, 'measures outside of its channel'],
    [{ targetDir: 'a/../..' }, 'measures outside of its channel'],
    [{ targetDir: '/a' }, 'measures outside of its channel'],
    [{ targetGlob: '/a' }, 'has a glob that is absolute'],
    [{ targetGlob: '../*' }, 'has a glob that leads upwards'],
    [{ targetGlob: '**.txt' }, 'has a glob that has ** beside other signs in one name'],
  ])('%j counts %j', (rule, expected) => {
    expect(size(rule)).toBe(expected);
  });

  it('an item is a folder, and without one Kaapana fails', () => {
    expect(size({ mode: 'max_item_sum' }, [{ path: 'a', bytes: 1 }])).toBe(
      'looks for the largest item, and the channel has no folder in it',
    );
  });

  it('patterns that would take forever elsewhere are answered', () => {
    const long = [{ path: `${'a'.repeat(200)}!`, bytes: 1 }];
    expect(size({ targetRegex: '(a+)+b' }, long)).toBe(0);
    expect(size({ targetGlob: `${'*a'.repeat(60)}b` }, long)).toBe(0);
    expect(size({ targetGlob: `${'**/a/'.repeat(60)}b` }, [{ path: `${'a/'.repeat(300)}c`, bytes: 1 }])).toBe(
      0,
    );
    expect(size({ targetRegex: '((a{99}){99}){99}' }, long)).toBe('has a pattern of more than 20,000 steps');
  });
});

it.each([
  [2, 2],
  ['1.5', 1.5],
  ['500m', 0.5],
  ['1e1', 10],
  ['.5', 0.5],
  ['2.', 2],
  ['250000u', 0.25],
  ['0', null],
  ['-1', null],
  ['1 ', null],
  ['1x', null],
  [null, null],
])('%j are %j CPUs', (value, cpus) => {
  expect(cpuQuantity(value)).toBe(cpus);
});
