import { expect, test } from 'vitest';
import { secretWarning } from '../../../../src/site/playground/share/secret-warning.ts';
import { secretsIn } from '../../../../src/site/playground/share/secrets/secrets-in.ts';

test('each place is told by file, line and what it is', () => {
  const secrets = secretsIn([{ text: 'a: b' }, { text: '{\n"password": "hunter2"}' }]);
  expect(secretWarning(secrets, ['a.yml', 'task.json'])).toEqual([
    'task.json, line 2: the value of "password"',
  ]);
});

test('of many places the first are told, and how many more there are', () => {
  const secrets = secretsIn([{ text: 'password: hunter2\n'.repeat(12) }]);
  const told = secretWarning(secrets, ['a']);
  expect(told).toHaveLength(9);
  expect(told.at(-1)).toBe('and 4 more');
  const few = secretsIn([{ text: 'password: hunter2\n'.repeat(8) }]);
  expect(secretWarning(few, ['a']).at(-1)).toBe('a, line 8: the value of "password"');
});
