import { describe, expect, it } from 'vitest';
import { judge } from '../../../../../src/core/index.ts';

/** Verdicts taken from pydantic 2.14 for a field of type int, on 2026-11-21. */
const VERDICTS: readonly (readonly [json: string, accepted: boolean])[] = [
  ['1', true],
  ['1.0', true],
  ['"1"', true],
  ['"1.0"', true],
  ['" 1 "', true],
  ['"+1"', true],
  ['"01"', true],
  ['"1_0.0"', true],
  ['true', true],
  ['"-1"', true],
  ['false', true],
  ['"1\\n"', true],
  ['1.5', false],
  ['"1.5"', false],
  ['"_1"', false],
  ['"1__0"', false],
  ['"1e0"', false],
  ['""', false],
  ['null', false],
  ['[1]', false],
  ['"1."', false],
  ['".0"', false],
  ['"+-1"', false],
  ['"0x1"', false],
  ['NaN', false],
  ['Infinity', false],
];

function containerWith(factor: string): string {
  const rule = `{"type": "limit", "mode": "sum", "scale_factor": ${factor}}`;
  const channel = `{"name": "a", "mounted_path": "/a", "scale_rule": ${rule}}`;
  return `{"name": "a", "description": "a", "templates": [{"identifier": "a", "description": "a", "env": [], "outputs": [], "inputs": [${channel}]}]}`;
}

describe('a whole number of a Kaapana container', () => {
  it.each(VERDICTS)('%s is accepted as pydantic does: %s', (json, accepted) => {
    expect(judge(containerWith(json)).accepted).toBe(accepted);
  });

  it('brings a warning where pydantic makes it from something else', () => {
    const { problems } = judge(containerWith('" 1_0 "'));
    const [coerced, ...others] = problems.filter(({ severity }) => severity !== 'hint');
    expect(others).toEqual([]);
    expect(coerced).toMatchObject({ id: 'kaapana-processing-container/coerced', severity: 'warning' });
    expect(coerced?.fixes[0]?.edits[0]?.text).toBe('10');
  });
});
