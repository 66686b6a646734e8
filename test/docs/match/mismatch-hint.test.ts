import { expect, it } from 'vitest';
import { compareLines } from '../../../src/docs/match/compare-lines.ts';
import { mismatchHint } from '../../../src/docs/match/mismatch-hint.ts';

const context = { cwd: '/tmp/w', captures: new Map([['IMG', '0123456789ab']]) };
const ID = 'f00ba4f00ba4';

/** The hint for a page whose lines start at line 11. */
function hint(page: readonly string[], output: readonly string[]): string | null {
  const expected = page.map((text, index) => ({ line: 11 + index, text }));
  const { lines, passed } = compareLines(expected, output.join('\n'), context, 10);
  expect(passed).toBe(false);
  return mismatchHint(expected, lines, context);
}

it.each([
  ['made 0a1b2c3d4e5f', `made ${ID}`, 'made [CONTAINER_ID]', '[CONTAINER_ID]'],
  [`${'0a'.repeat(32)}  a.txt`, `${'0b'.repeat(32)}  a.txt`, '[SHA256]  a.txt', '[SHA256]'],
  [`sha256:${'0a'.repeat(32)}`, `sha256:${'0b'.repeat(32)}`, '[DIGEST]', '[DIGEST]'],
  ['on 2024-05-01, all', 'on 2025-06-02, all', 'on [DATE], all', '[DATE]'],
  ['at 10:00:00', 'at 11:12:13', 'at [TIME]', '[TIME]'],
  ['2024-05-01T10:00:00Z x', '2025-05-01T10:00:01Z x', '[DATE]T[TIME] x', '[DATE]T[TIME]'],
  ['2024-05-01 10:00:00', '2025-05-01 10:00:00', '[DATE] [TIME]', '[DATE] [TIME]'],
  ['done in 1.5s', 'done in 0.9s', 'done in [DURATION]', '[DURATION]'],
  ['took 2 m 3 s', 'took 59 s', 'took [DURATION]', '[DURATION]'],
  ['wrote 12MB', 'wrote 1.5GB', 'wrote [SIZE]', '[SIZE]'],
  ['at 172.17.0.2:80', 'at 172.17.0.3:80', 'at [IP]:80', '[IP]'],
  [
    'id 123e4567-e89b-12d3-a456-426614174000',
    'id 123e4567-e89b-12d3-a456-426614174001',
    'id [UUID]',
    '[UUID]',
  ],
  // What is equal stays, and so does what the page has already.
  ['1s [IMG] [..] 2s 10MB', '1s 0123456789ab x 3s 10MB', '1s [IMG] [..] [DURATION] 10MB', '[DURATION]'],
])('%s, where %s came, is better written %s', (page, output, mended, pattern) => {
  expect(hint(['same', page], ['same', output])).toBe(
    `If that differs from run to run, write line 12 with \`${pattern}\`: \`${mended}\``,
  );
});

it('names every pattern that a line wants', () => {
  expect(hint([`${ID} made in 2s`], ['0a1b2c3d4e5f made in 3s'])).toContain(
    'write line 11 with `[CONTAINER_ID]` and `[DURATION]`: `[CONTAINER_ID] made in [DURATION]`',
  );
});

it.each([
  ['41', '42'],
  ['deadbeefcafe', 'facadefacade'],
  ['version 1.2.3', 'version 1.2.4'],
  ['hallo', 'hello'],
  ['done in 1.5s', 'failed in 0.9s'],
  ['port 8080', 'port 8081'],
  ['[INFO] a', '[ERROR] a'],
  ['[ERROR] a', '[INFO] a'],
  ['a [WORD] b', 'something else'],
])('%s, where %s came, is no matter of a pattern', (page, output) => {
  expect(hint([page], [output])).toBeNull();
});

it.each([
  ['a line too many', ['done in 1s'], ['x', 'done in 2s', 'y']],
  ['no output', ['done in 1s'], []],
])('says nothing where lines cannot be laid beside each other: %s', (_, page, output) => {
  expect(hint(page, output)).toBeNull();
});

it('says that … is one character', () => {
  expect(hint(['a', '…', 'd'], ['a', 'b', 'c', 'd'])).toBe(
    'Line 12 is `…`, one character, which means itself: for any number of lines write `...`, three full stops.',
  );
  expect(hint(['a … d'], ['a b c d'])).toBe(
    'Line 11 has `…`, which means itself there: for any characters inside a line write `[..]`.',
  );
  expect(hint(['Step 1 ... done'], ['Step 1 copying done'])).toContain('Line 11 has `...`, which means');
});

it.each([
  ['took [SECONDS]', 'took 1.5 s', '[DURATION]'],
  ['took [SECONDS] s', 'took 1.5 s', '[NUMBER]'],
  ['took [SEC] and more', 'other', '[DURATION]'],
  ['at [DATES]', 'at 2024-05-01', '[DATE]'],
  ['id [CONTAINERID]', `id ${ID}`, '[CONTAINER_ID]'],
  ['in [WORKDIR]', 'in /tmp/w', '[CWD]'],
  ['name [NAME] x', 'name someone x', '[..]'],
  ['[T:=SECONDS] s', '3 s s', '[T:=DURATION]'],
])('%s, where %s came: the pattern that is meant is %s', (page, output, pattern) => {
  const word = /\[[^\]]*\]/.exec(page)?.[0];
  expect(hint([page], [output])).toBe(
    `\`${word}\` in line 11 is no named pattern, so it means these very letters; for other text write \`${pattern}\`.`,
  );
});

it('a line of a hundred thousand characters is not looked at for long', () => {
  const long = '1s 2024-05-01 '.repeat(8000);
  const start = performance.now();
  hint([`${long}a`], [`${long}b`]);
  expect(performance.now() - start).toBeLessThan(3000);
});
