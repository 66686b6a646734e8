import { expect, test } from 'vitest';
import { judge } from '../../../../src/core/index.ts';
import { evidenceLine } from '../../../../src/site/playground/problems/evidence.ts';

const GEAR = '{"custom": {"gear-builder": {}}}';

test('a format that was recognised is given with what speaks for it and its measure', () => {
  const judgement = judge(GEAR);
  expect(evidenceLine(judgement, false, '2019-07-01')).toBe(
    `Recognised by: has custom.gear-builder. Checked against ${judgement.against} of 2019-07-01.`,
  );
});

test('a format that the author chose is said to be chosen, and nothing to be recognised', () => {
  const judgement = judge(GEAR, { format: 'flywheel-gear' });
  expect(evidenceLine(judgement, true, null)).toBe(
    `Format chosen by you. Checked against ${judgement.against}.`,
  );
});

test('of a text of no known format there is nothing to say', () => {
  expect(evidenceLine(judge('{}'), false, null)).toBe('');
});
