import { describe, expect, it } from 'vitest';
import { applyFix, FORMAT_IDS, type Judgement, judge, type Problem } from '../../../src/core/index.ts';
import { type Fixture, readFixtures } from '../read-fixtures.ts';

/** How many problems say the same of the same place. */
function countLike(problem: Problem, { problems }: Judgement): number {
  return problems.filter(
    ({ id, pointer, message }) =>
      id === problem.id && pointer === problem.pointer && message === problem.message,
  ).length;
}

function syntaxErrors({ problems }: Judgement): number {
  return problems.filter(({ id }) => id.endsWith('/syntax')).length;
}

/** What is wrong with the fixes that are offered for a file, one line each. */
function flawsOf({ text, fileName, neighbours }: Fixture): string[] {
  const options = { fileName, neighbours };
  const before = judge(text, options);
  return before.problems.flatMap((problem) => [
    ...(problem.fixes.length > 3 ? [`${problem.id} offers more than three`] : []),
    ...(problem.fixes.filter(({ preferred }) => preferred).length > 1 ? [`${problem.id} prefers two`] : []),
    ...problem.fixes.flatMap((fix) => {
      const after = judge(applyFix(text, fix), options);
      const name = `${problem.id} ${problem.pointer}: ${fix.title}`;
      if (syntaxErrors(after) > syntaxErrors(before)) return [`${name} leaves a text that cannot be read`];
      return countLike(problem, after) < countLike(problem, before) ? [] : [`${name} mends nothing`];
    }),
  ]);
}

describe.each(FORMAT_IDS)('the fixes offered for an example of %s', (format) => {
  it.each(readFixtures(`${format}/invalid`))('in invalid/$path each mend their problem', (fixture) => {
    expect(flawsOf(fixture)).toEqual([]);
  });
});
