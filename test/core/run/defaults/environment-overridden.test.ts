import { expect, test } from 'vitest';
import { environmentOverridden } from '../../../../src/core/index.ts';

const variable = (name: string, value: string, secret = false) => ({ name, value, secret });

test('a variable of the image that a run sets to something else is told with both values, as a hint', () => {
  const problems = environmentOverridden(
    [variable('MODE', 'slow'), variable('SAME', 'a=b'), variable('NEW', '1')],
    ['MODE=fast', 'SAME=a=b', 'OTHER=2'],
  );
  expect(problems).toMatchObject([
    {
      id: 'run/env-overridden',
      severity: 'hint',
      message: 'MODE is "fast" in the image, and the run sets it to "slow".',
    },
  ]);
});

test('values that are secret, or are called so, are not shown', () => {
  const problems = environmentOverridden(
    [variable('KEY_FILE', 'mine-1', true), variable('API_TOKEN', 'mine-2')],
    ['KEY_FILE=theirs-1', 'API_TOKEN=theirs-2'],
  );
  expect(problems.map(({ message }) => message)).toEqual([
    'KEY_FILE is a value that is not shown in the image, and the run sets it to another one.',
    'API_TOKEN is a value that is not shown in the image, and the run sets it to another one.',
  ]);
});

test('PATH has advice of its own, and a variable without a value is an empty one', () => {
  expect(environmentOverridden([variable('PATH', '/opt/bin')], ['PATH=/bin'])[0]?.help).toContain('folders');
  expect(environmentOverridden([variable('A', '')], ['A'])).toEqual([]);
});
