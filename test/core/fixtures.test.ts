import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS, judge } from '../../src/core/index.ts';
import { describeProblems } from './describe-problems.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

function fixturesIn(folder: string): string[] {
  return readdirSync(`${FIXTURES}${folder}`).filter((name) => !name.endsWith('.txt'));
}

describe.each(FORMAT_IDS)('a %s fixture', (format) => {
  it.each(fixturesIn(`${format}/valid`))('in valid/%s has no problem', (name) => {
    const judgement = judge(readFileSync(`${FIXTURES}${format}/valid/${name}`, 'utf8'), { fileName: name });
    expect(judgement).toMatchObject({ format, accepted: true, problems: [] });
  });

  it.each(fixturesIn(`${format}/invalid`))(
    'in invalid/%s has the problems recorded beside it',
    async (name) => {
      const text = readFileSync(`${FIXTURES}${format}/invalid/${name}`, 'utf8');
      const judgement = judge(text, { fileName: name });
      expect(judgement.format).toBe(format);
      expect(judgement.problems).not.toEqual([]);
      await expect(describeProblems(text, judgement)).toMatchFileSnapshot(
        `${FIXTURES}${format}/invalid/${name}.txt`,
      );
    },
  );

  it('has a result beside every invalid file and no result without one', () => {
    const all = readdirSync(`${FIXTURES}${format}/invalid`);
    const results = all.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length));
    expect(results).toEqual(fixturesIn(`${format}/invalid`));
  });
});
