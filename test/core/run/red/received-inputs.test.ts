import { expect, test } from 'vitest';
import type { PythonValue } from '../../../../src/core/fragment/python-value.ts';
import { receivedInputs } from '../../../../src/core/run/red/connectors/received-inputs.ts';
import type { PlacedInput } from '../../../../src/core/run/red/placed-input.ts';

function fileAt(target: string): PlacedInput {
  const type = { name: 'File', list: false, optional: false } as const;
  const record = new Map<string, PythonValue>([
    ['connector', new Map<string, PythonValue>([['command', 'red-connector-http']])],
  ]);
  const input = {
    name: 'a',
    type,
    position: 0,
    prefix: null,
    separate: true,
    itemSeparator: null,
    doc: null,
  };
  return { input, index: null, bound: null, record, path: target, target };
}

test('a folder is made for what is received, but where the results lie, which is there already', () => {
  expect(receivedInputs([fileAt('/cc/inputs/a/a')], new Map()).scratch).toEqual(['/cc/inputs/a']);
  expect(receivedInputs([fileAt('/cc/outputs/a')], new Map()).scratch).toEqual([]);
});
