import { expect, test } from 'vitest';
import { holdsNoSecret } from '../../../../src/site/playground/share/holds-no-secret.ts';

test('files beside the tabs are looked through for secrets, each set of them once', () => {
  const mayHold = holdsNoSecret();
  const plain = [{ path: 'run.py', text: 'print()' }];
  let reads = 0;
  const secret = [
    {
      path: '.env',
      get text() {
        reads += 1;
        return 'PASSWORD=hunter2hunter2';
      },
    },
  ];
  expect(mayHold(plain)).toBe(true);
  expect(mayHold(secret)).toBe(false);
  const once = reads;
  expect(mayHold(secret)).toBe(false);
  expect(reads).toBe(once);
  expect(mayHold(plain)).toBe(true);
});
