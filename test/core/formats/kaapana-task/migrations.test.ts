import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyFixes } from '../../../../src/core/fix/apply-fixes.ts';
import { SCHEMAS } from '../../read-fixtures.ts';

function fixed(path: string, placeholders = false): { accepted: boolean; value: Record<string, unknown> } {
  const text = readFileSync(`${SCHEMAS}${path}`, 'utf8');
  const { text: after, judgement } = applyFixes(text, { fileName: path, placeholders });
  return { accepted: judgement.accepted, value: JSON.parse(after) };
}

test('a task in the spelling of before 2025-10-20 becomes one of today', () => {
  const { accepted, value } = fixed('kaapana-task/invalid/former-spelling-task.json');
  expect(accepted).toBe(true);
  expect(value).toMatchObject({
    inputs: [{ volume_source: { host_path: '/data/series' } }],
    config: { type: 'k8s', namespace: 'default', imagePullSecrets: ['registry-secret'] },
  });
  expect(value).not.toHaveProperty('namespace');
});

test('a multiple of the size keeps its number, and what is none is left to a person', () => {
  const linear = fixed('kaapana-task/invalid/complexity-task.json');
  expect(linear.accepted).toBe(true);
  expect(linear.value).toMatchObject({ inputs: [{ scale_rule: { scale_factor: 25 } }] });
  const path = 'kaapana-processing-container/invalid/quadratic-complexity-processing-container.json';
  expect(fixed(path).accepted).toBe(false);
  expect(fixed(path, true).accepted).toBe(true);
});

test('a container from before it had templates gets one that is called default', () => {
  const { accepted, value } = fixed(
    'kaapana-processing-container/invalid/before-templates-processing-container.json',
  );
  expect(accepted).toBe(true);
  expect(value).toMatchObject({
    name: 'blur',
    templates: [{ identifier: 'default', command: ['python3', 'main.py'] }],
  });
});

test('what the runners fail on is mended where only one mend is possible', () => {
  const { value } = fixed('kaapana-task/invalid/memory-quantity-task.json');
  expect(value).toMatchObject({
    resources: { limits: { memory: '500Mi' }, requests: { memory: '256Mi' } },
  });
});
