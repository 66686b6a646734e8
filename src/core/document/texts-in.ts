import { childPointer } from './pointer.ts';

/** All texts in a value with their pointers, keys left out. As recursive as the value is deep, which is bounded. */
export function* textsIn(value: unknown, pointer = ''): Generator<readonly [pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* textsIn(child, childPointer(pointer, key));
}
