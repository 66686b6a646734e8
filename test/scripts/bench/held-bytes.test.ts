import { expect, test } from 'vitest';
import { heldBytes } from '../../../scripts/bench/playground/held-bytes.ts';

const heap = (types: readonly string[], nodes: readonly number[]) => ({
  snapshot: {
    meta: { node_fields: ['type', 'name', 'self_size'], node_types: [types, 'string', 'number'] },
  },
  nodes,
  strings: ['', 'Greeting', 'run', 'system / WeakArrayList'],
});

test('compiled code is counted by itself, whatever stands before it', () => {
  const nodes = [0, 1, 100, 1, 2, 30, 0, 0, 7, 1, 2, 500];
  expect(heldBytes(heap(['object', 'code'], nodes))).toEqual({ data: 107, code: 530 });
  expect(heldBytes(heap(['code', 'object'], nodes))).toEqual({ data: 530, code: 107 });
});

test('what the engine notes beside its code is none of the page’s', () => {
  expect(heldBytes(heap(['object', 'code'], [0, 3, 100, 0, 1, 8]))).toEqual({ data: 8, code: 100 });
});

test('a heap that is written in another way is no 0', () => {
  expect(() => heldBytes(heap(['object'], [0, 1, 100]))).toThrow('not known here');
});
