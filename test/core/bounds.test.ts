import { describe, expect, it } from 'vitest';
import { judge, MAX_DEPTH, MAX_TEXT_LENGTH } from '../../src/core/index.ts';

function idsOf(text: string, fileName = 'manifest.json'): string[] {
  return [...new Set(judge(text, { fileName }).problems.map(({ id }) => id))];
}

describe('a text beyond our bounds', () => {
  it('is refused by its length, naming the bound', () => {
    const { problems, accepted } = judge('x'.repeat(20_000_000), { fileName: 'manifest.json' });
    expect(accepted).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ id: 'text/too-long', severity: 'error' });
    expect(problems[0]?.message).toContain(MAX_TEXT_LENGTH.toLocaleString('en'));
  });

  it.each([
    ['lists in JSON', '['.repeat(10_000), 'manifest.json'],
    ['objects in JSON', '{"a":'.repeat(10_000), 'manifest.json'],
    ['lists in YAML', '- '.repeat(10_000), 'manifest.yml'],
    ['flow mappings in YAML', '{a: '.repeat(10_000), 'manifest.yml'],
    ['keys in YAML', '? '.repeat(10_000), 'manifest.yml'],
  ])('is refused by its depth: 10,000 %s', (_, text, fileName) => {
    expect(idsOf(text, fileName)).toEqual(['text/too-deep']);
  });

  it('begins one level below the deepest that is judged', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(idsOf(nested(MAX_DEPTH))).toEqual(['flywheel-gear/type']);
    expect(idsOf(nested(MAX_DEPTH + 1))).toEqual(['text/too-deep']);
  });

  it('is refused where aliases stand for aliases of aliases', () => {
    const names = [...'abcdefghij'];
    const lines = names.map((name, index) => {
      const items = Array(10).fill(index === 0 ? 'x' : `*${names[index - 1]}`);
      return `${name}: &${name} [${items.join(', ')}]`;
    });
    expect(idsOf(lines.join('\n'), 'manifest.yml')).toEqual(['text/too-many-aliases']);
  });

  it('is refused where an alias contains itself', () => {
    expect(idsOf('a: &a [*a]', 'manifest.yml')).toContain('yaml/syntax');
  });
});

describe('a long broken text', { timeout: 60_000 }, () => {
  it.each([
    ['typographic quotes', '“'.repeat(200_000), 'manifest.json'],
    ['lost commas', `[${'1 '.repeat(200_000)}`, 'manifest.json'],
    ['comments', '[#\n'.repeat(10_000), 'manifest.json'],
    ['tabs in YAML', '\ta\n'.repeat(50_000), 'manifest.yml'],
  ])('is given up in words: %s', (_, text, fileName) => {
    const { problems, accepted } = judge(text, { fileName });
    expect(accepted).toBe(false);
    expect(problems.length).toBeLessThanOrEqual(50);
  });
});

describe('a long text within our bounds', () => {
  it('lists its worst problems only, and how many there are more', () => {
    const options = Array.from({ length: 100_000 }, (_, index) => `"${index}":1`);
    const { problems } = judge(`{"config":{${options.join()}}}`, { fileName: 'manifest.json' });
    expect(problems).toHaveLength(1001);
    expect(problems.find(({ id }) => id === 'text/too-many-problems')?.message).toMatch(
      /^There are 99,?009 /,
    );
  });

  it('lists the first of thousands of faults that keep it from being read', () => {
    const { problems, accepted } = judge(`redVersion: "9"\n${'a: 1\n'.repeat(5000)}`, {
      fileName: 'a.red.yml',
    });
    expect(accepted).toBe(false);
    expect(problems.filter(({ id }) => id === 'yaml/duplicate-key')).toHaveLength(1000);
    expect(problems.some(({ id }) => id === 'text/too-many-problems')).toBe(true);
  });

  it('is judged in one pass where a list has to be free of repetitions', () => {
    const items = Array.from({ length: 200_000 }, (_, index) => index);
    const text = `{"config":{"a":{"enum":[${items.join()},7]}}}`;
    expect(idsOf(text)).toContain('flywheel-gear/unique-items');
  });
});
