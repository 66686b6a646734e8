import { expect, test } from 'vitest';
import { trendBeyond, trendOf } from '../../../scripts/bench/playground/trend.ts';

test('what grows by as much each step is a growth, however little', () => {
  expect(trendOf([10, 12, 14, 16, 18])).toEqual({ slope: 2, error: 0, isGrowth: true });
});

test('what goes up and down as much is none', () => {
  expect(trendOf([10, 14, 9, 15, 10, 14, 9, 15]).isGrowth).toBe(false);
});

test('what shrinks is none', () => {
  expect(trendOf([18, 16, 14, 12])).toMatchObject({ slope: -2, isGrowth: false });
});

test('growth is told from the scatter around it', () => {
  const scatter = [0, 3, -3, 1, -1, 2, -2, 0, 1, -1];
  const grown = (by: number) => trendOf(scatter.map((each, at) => 100 + each + by * at)).isGrowth;
  expect([grown(0), grown(0.1), grown(2)]).toEqual([false, false, true]);
});

test('what grows as another does is no growth beyond it', () => {
  const [scatter, other] = [
    [0, 3, -3, 1, -1, 2, -2, 0, 1, -1],
    [1, -1, 2, 0, -2, 3, 1, -3, 0, -1],
  ];
  const growing = (by: number, around: readonly number[]) =>
    trendOf(around.map((each, at) => each + by * at));
  expect(trendBeyond(growing(5, scatter), growing(5, other)).isGrowth).toBe(false);
  expect(trendBeyond(growing(7, scatter), growing(5, other)).isGrowth).toBe(true);
});
