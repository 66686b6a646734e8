import { expect, test } from 'vitest';
import { isReplaced, isWritten } from '../../../../src/site/playground/keep/is-replaced.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../../src/site/playground/state/reduce.ts';

const EXAMPLE = { name: 'Dockerfile', text: 'FROM scratch\r\n', format: null };
const opened = reduce(EMPTY_PLAYGROUND, { kind: 'opened', files: [EXAMPLE], others: [], active: 0 });
const edit = (text: string) => reduce(opened, { kind: 'edited', id: opened.active, text });

test('files are replaced where none of before is left', () => {
  expect(isReplaced(opened, EMPTY_PLAYGROUND)).toBe(true);
  expect(isReplaced(edit('FROM a'), opened)).toBe(false);
  const more = reduce(opened, { kind: 'added', files: [EXAMPLE], others: [] });
  expect(isReplaced(more, opened)).toBe(false);
  expect(isReplaced(reduce(more, { kind: 'closed', id: opened.active }), more)).toBe(false);
});

test('what stands as it came was not written here, whatever its line ends are', () => {
  expect(isWritten(opened, opened.files)).toBe(false);
  expect(isWritten(edit('FROM scratch\n'), opened.files)).toBe(false);
  expect(isWritten(edit('FROM a\n'), opened.files)).toBe(true);
  const [old] = opened.files.map((file) => ({ ...file, text: 'FROM a\rUSER b' }));
  expect(isWritten(edit('FROM a\nUSER b'), old === undefined ? [] : [old])).toBe(false);
  expect(isWritten(EMPTY_PLAYGROUND, [])).toBe(false);
  expect(isWritten(opened, [])).toBe(true);
});
