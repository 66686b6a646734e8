import { childPointer } from './pointer.ts';

/** A text in a value, and its pointer. */
export interface PlacedText {
  readonly pointer: string;
  readonly text: string;
}

/** The texts in a value that fit a pattern, keys left out. As recursive as the value is deep, which is bounded. */
export function textsIn(value: unknown, pattern: RegExp): PlacedText[] {
  const found: PlacedText[] = [];
  const steps: string[] = [];
  const visit = (part: unknown) => {
    if (typeof part === 'string' && pattern.test(part))
      found.push({ pointer: steps.reduce(childPointer, ''), text: part });
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      steps.push(key);
      visit((part as Record<string, unknown>)[key]);
      steps.pop();
    }
  };
  visit(value);
  return found;
}
