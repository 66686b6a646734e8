import { expect, test } from 'vitest';
import { pythonPatternFault } from '../../../../../src/core/formats/kaapana-processing-container/rules/python-pattern.ts';

/** All tried with `re.compile` of Python 3.11. */
test.each([
  '.*',
  '.*\\.dcm',
  '(?i)a|b',
  '(?P<n>a)+',
  '[]a]*',
  '[^]]',
  'a{2}',
  'a*?',
  '\\*',
  '(?:a|)*',
  '',
  '^a$',
  'a{2}?',
])('Python takes %s', (pattern) => {
  expect(pythonPatternFault(pattern)).toBeNull();
});

test.each(['*.dcm', '+', '?', '(a', 'a)', '[a', 'a**', 'a\\', '(*a)', 'a|*', '^*', '$*'])(
  'Python refuses %s',
  (pattern) => {
    expect(pythonPatternFault(pattern)).not.toBeNull();
  },
);
