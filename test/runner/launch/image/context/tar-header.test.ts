import { expect, test } from 'vitest';
import { tarHeader } from '../../../../../src/runner/launch/image/context/tar-header.ts';

/** The first record of the extended header of a file with a path of this length. */
function recordOf(length: number): string {
  const path = 'p'.repeat(length);
  const header = tarHeader({ path, kind: 'file', mode: 0o644, size: 0, mtime: 0, target: null });
  const text = header.toString('latin1', 512);
  return text.slice(0, text.indexOf('\n') + 1);
}

// "LENGTH path=…\n" is 8 bytes longer than the path and as many digits as its length has, which itself may need one more.
test.each([101, 988, 989, 990, 991, 992, 1000])(
  'the record of a path of %i bytes counts its own digits',
  (length) => {
    const record = recordOf(length);
    expect(Number.parseInt(record, 10)).toBe(record.length);
  },
);
