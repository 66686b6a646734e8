import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planGuide } from '../../src/docs/index.ts';
import { fakeJudge } from './fake-judge.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);

function pages(folder: string): readonly string[] {
  return readdirSync(new URL(folder, FIXTURES)).filter((name) => /\.mdx?$/.test(name));
}

function plan(folder: string, name: string) {
  const text = readFileSync(new URL(`${folder}${name}`, FIXTURES), 'utf8');
  return planGuide(text, name, { judge: fakeJudge, pathInRepository: `docs/${name}` });
}

function record(folder: string, name: string): string {
  return new URL(`${folder}${name}.json`, FIXTURES).pathname;
}

describe('a page that keeps to the grammar', () => {
  it.each(pages('valid/'))('%s is planned as recorded beside it', async (name) => {
    const guide = plan('valid/', name);
    expect(guide.problems).toEqual([]);
    expect(guide.fences.map(({ fate }) => fate)).not.toContain(null);
    await expect(`${JSON.stringify(guide, null, 2)}\n`).toMatchFileSnapshot(record('valid/', name));
  });
});

describe('a page that breaks the grammar', () => {
  it.each(pages('invalid/'))('%s has the problems recorded beside it', async (name) => {
    const { problems } = plan('invalid/', name);
    expect(problems).not.toEqual([]);
    await expect(`${JSON.stringify(problems, null, 2)}\n`).toMatchFileSnapshot(record('invalid/', name));
  });

  it.each([
    'bad-path',
    'unknown-reason',
    'two-fates',
    'unknown-key',
    'no-fate',
    'output-without-run',
    'no-command',
    'unknown-example',
    'bad-directive',
  ])('has a fixture with fence/%s and nothing else', (id) => {
    const found = pages('invalid/').filter((name) => name.startsWith(`${id}.`));
    expect(found).not.toEqual([]);
    for (const name of found) {
      const ids = plan('invalid/', name).problems.map((problem) => problem.id);
      expect(new Set(ids)).toEqual(new Set([`fence/${id}`]));
    }
  });
});
