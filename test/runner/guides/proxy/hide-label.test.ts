import { expect, test } from 'vitest';
import { withoutLabel } from '../../../../src/runner/guides/proxy/hide-label.ts';

const label = '"org.waybill.example.t0":""';

test.each([
  [`{"Labels":{${label}}}`, '{"Labels":{}}'],
  [`{"Labels":{"a":"b",${label}}}`, '{"Labels":{"a":"b"}}'],
  [`{"Labels":{${label},"a":"b"}}`, '{"Labels":{"a":"b"}}'],
  ['{"Size":9223372036854775807}', '{"Size":9223372036854775807}'],
])('our label goes and all else stays: %s', (json, expected) => {
  expect(withoutLabel(json, 't0')).toBe(expected);
});

test('the label of another example stays', () => {
  expect(withoutLabel(`{${label}}`, 't1')).toBe(`{${label}}`);
});
