import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS, judge } from '../../src/core/index.ts';
import { describeProblems } from './describe-problems.ts';
import { type Fixture, readFixtures, SCHEMAS } from './read-fixtures.ts';

function judgeFixture({ text, fileName, neighbours }: Fixture) {
  return judge(text, { fileName, neighbours });
}

describe.each(FORMAT_IDS)('an example of %s', (format) => {
  it.each(readFixtures(`${format}/valid`))('in valid/$path has no problem', (fixture) => {
    expect(judgeFixture(fixture)).toMatchObject({ format, accepted: true, problems: [] });
  });

  it.each(readFixtures(`${format}/invalid`))(
    'in invalid/$path has the problems recorded beside it',
    async (fixture) => {
      const judgement = judgeFixture(fixture);
      expect(judgement.format).toBe(format);
      expect(judgement.problems).not.toEqual([]);
      await expect(describeProblems(fixture.text, judgement)).toMatchFileSnapshot(
        `${SCHEMAS}${format}/invalid/${fixture.path}.txt`,
      );
    },
  );

  it('has a result beside every invalid file and no result without one', () => {
    const all = readdirSync(`${SCHEMAS}${format}/invalid`, { recursive: true, encoding: 'utf8' });
    const results = all.filter((path) => path.endsWith('.txt')).map((path) => path.slice(0, -'.txt'.length));
    expect(results.sort()).toEqual(
      readFixtures(`${format}/invalid`)
        .map(({ path }) => path)
        .sort(),
    );
  });
});

/** Folders with examples of problems that no format owns, by the part of the id before the slash. */
describe.each(['format', 'json', 'text', 'yaml'])('an example of a problem %s/…', (prefix) => {
  const examples = readFixtures(`${prefix}/invalid`);

  it.each(examples)('in $path has the problems recorded beside it', async (fixture) => {
    const judgement = judgeFixture(fixture);
    const id = `${prefix}/${fixture.path.replace(/\.[^.]*$/, '')}`;
    expect(judgement.problems.map((problem) => problem.id)).toContain(id);
    await expect(describeProblems(fixture.text, judgement)).toMatchFileSnapshot(
      `${SCHEMAS}${prefix}/invalid/${fixture.path}.txt`,
    );
  });

  it('is there, with no result too many', () => {
    const results = readdirSync(`${SCHEMAS}${prefix}/invalid`).filter((name) => name.endsWith('.txt'));
    expect(results).toEqual(examples.map(({ path }) => `${path}.txt`).sort());
    expect(results).not.toEqual([]);
  });
});
