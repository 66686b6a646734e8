import { describe, expect, it } from 'vitest';
import { FORMATS, judge } from '../../../src/core/index.ts';

const EXAMPLES = FORMATS.map(({ id, example }) => [id, example] as const);

describe('a text that is judged as another format than its content shows', () => {
  it.each([
    ['flywheel-gear', 'red'],
    ['kaapana-task', 'flywheel-gear'],
    ['red', 'kaapana-processing-container'],
    ['red', 'dockerfile'],
  ] as const)('is told so first: %s as %s, and nothing is mended unasked', (from, to) => {
    const text = FORMATS.find(({ id }) => id === from)?.example ?? '';
    const { problems } = judge(text, { format: to });
    expect(problems[0]).toMatchObject({ id: 'format/other', severity: 'warning' });
    expect(problems[0]?.message).toContain(from);
    expect(problems.flatMap(({ fixes }) => fixes).filter(({ preferred }) => preferred)).toEqual([]);
  });

  it.each(EXAMPLES)('is not told of the example of %s', (format, text) => {
    expect(judge(text, { format }).problems.map(({ id }) => id)).not.toContain('format/other');
  });

  it('has one problem where a Dockerfile is taken for JSON', () => {
    const { problems, accepted } = judge('FROM debian:12\n', {
      fileName: 'Dockerfile',
      format: 'flywheel-gear',
    });
    expect(problems.map(({ id, severity }) => [id, severity])).toEqual([['format/other', 'error']]);
    expect(accepted).toBe(false);
  });
});
