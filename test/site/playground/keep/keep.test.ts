import { expect, test } from 'vitest';
import { KEYS, type KeepStorage, keepIn } from '../../../../src/site/playground/keep/keep.ts';
import type { Kept } from '../../../../src/site/playground/keep/kept.ts';
import { keptOfText, textOfKept } from '../../../../src/site/playground/keep/kept-text.ts';

const KNOWN = ['flywheel-gear', 'red'] as const;
const KEPT: Kept = {
  files: [
    { name: 'gear/manifest.json', text: '{"größe": "☃ 🚢"}\r\n', format: 'flywheel-gear' },
    { name: null, text: '', format: null },
  ],
  active: 1,
  others: [{ path: 'gear/run.py', text: 'print()\n' }],
  hash: '#v2=abc',
};

/** A storage with room for so many characters, as a browser's. */
function room(characters: number): KeepStorage & { readonly stored: Map<string, string> } {
  const stored = new Map<string, string>();
  return {
    stored,
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > characters)
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      stored.set(key, value);
    },
    removeItem: (key) => void stored.delete(key),
  };
}

test('what was kept comes back as it was', () => {
  const storage = room(5000);
  const keep = keepIn(() => storage, KNOWN);
  expect(keep.load()).toBeNull();
  expect(keep.save(KEPT)).toBe('all');
  expect(keep.load()).toEqual(KEPT);
  keep.clear();
  expect(keep.load()).toBeNull();
});

test('where there is no room for all, the tabs are kept', () => {
  const storage = room(5000);
  const keep = keepIn(() => storage, KNOWN);
  const others = [{ path: 'long.txt', text: 'x'.repeat(6000) }];
  expect(keep.save({ ...KEPT, others })).toBe('tabs');
  expect(keep.load()).toEqual({ ...KEPT, others: [] });
});

test('where there is no room at all, nothing of before is left either', () => {
  const storage = room(5000);
  const keep = keepIn(() => storage, KNOWN);
  keep.save(KEPT);
  const files = [{ name: null, text: 'x'.repeat(6000), format: null }];
  expect(keep.save({ ...KEPT, files })).toBe('nothing');
  expect(keep.load()).toBeNull();
  expect(storage.stored.size).toBe(0);
});

test('a program without any storage keeps nothing, and says so', () => {
  const keep = keepIn(() => null, KNOWN);
  expect(keep.save(KEPT)).toBe('nothing');
  expect(keep.load()).toBeNull();
  keep.clear();
});

test('far too much is not even tried', () => {
  const tried: string[] = [];
  const storage = { ...room(0), setItem: (key: string) => void tried.push(key) };
  const files = [{ name: null, text: 'x'.repeat(5_000_001), format: null }];
  expect(keepIn(() => storage, KNOWN).save({ ...KEPT, files, others: [] })).toBe('nothing');
  expect(tried).toEqual([]);
});

test('a reader who allows no storage has none', () => {
  const keep = keepIn(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  }, KNOWN);
  expect(keep.load()).toBeNull();
  expect(keep.save(KEPT)).toBe('nothing');
  keep.clear();
});

test('a fault of ours is not taken for a full storage', () => {
  const keep = keepIn(() => {
    throw new TypeError('storage is not a function');
  }, KNOWN);
  expect(() => keep.load()).toThrow(TypeError);
});

test.each([
  ['another version', textOfKept(KEPT).replace('"version":1', '"version":2')],
  ['a broken text', textOfKept(KEPT).slice(1)],
  ['no files', '{"version":1,"files":[],"others":[],"hash":""}'],
  ['no hash', '{"version":1,"files":[{"text":""}],"others":[]}'],
  ['a hash that is none', '{"version":1,"files":[{"text":""}],"others":[],"hash":5}'],
  ['nothing', 'null'],
])('%s is not read', (_, text) => {
  expect(keptOfText(text, KNOWN)).toBeNull();
});

test('what cannot be used in it is left out', () => {
  const text = textOfKept({ ...KEPT, others: [{ path: '../a', text: 'x' }, ...KEPT.others] });
  expect(keptOfText(text, KNOWN)).toEqual(KEPT);
});

test('what others took the place of is kept beside what stands here', () => {
  const storage = room(5000);
  const [here, before] = [keepIn(() => storage, KNOWN), keepIn(() => storage, KNOWN, KEYS.before)];
  here.save(KEPT);
  before.save({ ...KEPT, hash: '' });
  here.clear();
  expect(before.load()?.hash).toBe('');
  here.save(KEPT);
  before.clear();
  expect([here.load(), before.load()]).toEqual([KEPT, null]);
});
