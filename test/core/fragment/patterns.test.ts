import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/core/fragment/budget.ts';
import { Patterns, patternComplaint } from '../../../src/core/fragment/pattern/patterns.ts';
// Recorded by scripts/fuzz/record-fragments.py with CPython 3.11.
import recorded from './patterns.json' with { type: 'json' };

const texts: string[] = recorded.texts.map((text) => JSON.parse(text));

function verdicts(pattern: string): string {
  if (patternComplaint(pattern) !== null) return 'unreadable';
  const patterns = new Patterns();
  return texts.map((text) => (patterns.matches(pattern, text, new Budget()) ? '+' : '-')).join('');
}

describe('a pattern', () => {
  it.each(recorded.patterns.map((pattern, row) => [pattern, recorded.verdicts[row]] as const))(
    '%s matches what it matches in Python',
    (pattern, expected) => {
      expect(verdicts(JSON.parse(pattern))).toBe(expected);
    },
  );

  it('that Python cannot read is told with the reason', () => {
    expect(patternComplaint('^sub-([0-9]+$')).toBe('a bracket ( is not closed');
    expect(patternComplaint('a**')).toBe('a repetition is repeated');
    expect(patternComplaint('[z-a]')).toBe('a range of characters is the wrong way round');
  });
});
