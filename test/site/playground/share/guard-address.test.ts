import { expect, test } from 'vitest';
import { guardAddress } from '../../../../src/site/playground/share/guard-address.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../../src/site/playground/state/reduce.ts';

const holding = (text: string, name: string | null = 'task.json') =>
  reduce(EMPTY_PLAYGROUND, {
    kind: 'opened',
    files: [{ name, text, format: name === null ? 'flywheel-gear' : null }],
    others: [],
    active: 0,
  });

test('the address holds no secret, which is told once for each that appears', () => {
  const told: string[] = [];
  const mayWrite = guardAddress((text) => told.push(text));
  expect(mayWrite(holding('{"name": "x"}'))).toBe(true);
  expect(mayWrite(holding('{"password": "hunter2"}'))).toBe(false);
  expect(mayWrite(holding('{"password": "hunter23"}'))).toBe(false);
  expect(told).toEqual([
    'This looks like a secret: task.json, line 1: the value of "password". So the address of the page no longer holds your text.',
  ]);
  expect(mayWrite(holding('{"password": "{{password}}"}'))).toBe(true);
  expect(mayWrite(holding('{"password": "hunter2"}'))).toBe(false);
  expect(told).toHaveLength(2);
});

test('a text without a name is told by the one that its format has', () => {
  const told: string[] = [];
  guardAddress((text) => told.push(text))(holding('{"password": "hunter2"}', null));
  expect(told[0]).toContain('This looks like a secret: manifest.json, line 1');
});
