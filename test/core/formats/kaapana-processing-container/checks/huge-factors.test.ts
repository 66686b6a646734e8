import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '../../../../../src/core/index.ts';
import { SCHEMAS } from '../../../read-fixtures.ts';

const EXAMPLE = `${SCHEMAS}kaapana-processing-container/invalid/huge-factor-processing-container.json`;

// Tried with pydantic 2.14: what has an exponent or a point is read as a float first, and must fit into 64 bits then.
test.each([
  ['9.2e18', true],
  ['9.3e18', false],
  ['1e30', false],
  ['1000000000000000000000000000000', true],
])('a scale factor of %s is accepted: %s', (factor, accepted) => {
  expect(judge(readFileSync(EXAMPLE, 'utf8').replace('1e30', factor)).accepted).toBe(accepted);
});
