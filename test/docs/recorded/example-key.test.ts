import { describe, expect, it } from 'vitest';
import { exampleKey, type KeyFile } from '../../../src/docs/index.ts';
import { planPage } from '../plan-page.ts';

const PAGE: readonly string[] = [
  '<!-- waybill: example=a files=data timeout=10s -->',
  '```text title="a.txt"',
  'one',
  '```',
  '```console',
  '$ cat a.txt',
  'one',
  '```',
  '```json',
  '"gear-builder"',
  '```',
];

const FILES: readonly KeyFile[] = [
  { path: 'data/a', sha256: '1' },
  { path: 'data/b', sha256: '2' },
];

/** The text itself, so that a test sees what goes into a key. */
function key(lines: readonly string[], files = FILES, continuedKey: string | null = null): string {
  const [example] = planPage('a.md', ...lines).examples;
  if (example === undefined) throw new Error('the page has an example');
  return exampleKey(example, files, (text) => text, continuedKey);
}

describe('the key of an example stays', () => {
  it('where the example moves on its page', () => {
    expect(key(['# Title', '', ...PAGE])).toBe(key(PAGE));
  });

  it('where its files come in another order', () => {
    expect(key(PAGE, FILES.toReversed())).toBe(key(PAGE));
  });
});

describe('the key of an example changes', () => {
  it.each(
    PAGE.map((line, index) => [line, index] as const).filter(([line]) => /one|cat|gear|10s|data/.test(line)),
  )('with `%s`', (line, index) => {
    const other = line.replace(/one|cat|gear|10s|data/, (word) => (word === '10s' ? '11s' : `${word}-`));
    const changed = PAGE.with(index, other);
    expect(key(changed)).not.toBe(key(PAGE));
  });

  it('with the bytes of a file beside the page', () => {
    expect(key(PAGE, [{ path: 'data/a', sha256: '3' }])).not.toBe(key(PAGE));
  });

  it('with the example that it continues', () => {
    expect(key(PAGE, FILES, 'x')).not.toBe(key(PAGE, FILES, 'y'));
  });
});
