import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeShare, encodeShare } from '../../../src/site/playground/share-link.ts';

const KNOWN = ['flywheel-gear', 'kaapana-processing-container'] as const;
const link = (json: string) => `#v1=${deflateRawSync(json).toString('base64url')}`;

test.each([
  ['', null],
  ['{ "name": "x" }\n', 'flywheel-gear'],
  ['\u{feff}größe: "☃ 🚢"\r\n\t\u0000', null],
  ['x'.repeat(100_000), 'kaapana-processing-container'],
] as const)('a text comes back from its link as it was (%#)', async (text, format) => {
  const hash = await encodeShare({ text, format });
  expect(hash).toMatch(/^#v1=[\w-]+$/);
  expect(await decodeShare(hash, KNOWN)).toEqual({ ok: true, shared: { text, format } });
});

test('a link of version 1 opens for ever', async () => {
  const hash = '#v1=q1YqSa0oUbJSqo5RykvMTY1RslKIUcpOLSiJUaqNyVPSUUrLL8pNBKlIy6ksz0hNzdFNT00sUqoFAA';
  expect(await decodeShare(hash, KNOWN)).toEqual({
    ok: true,
    shared: { text: '{"name": "kept"}\n', format: 'flywheel-gear' },
  });
});

test('a hash that is a heading is no link', async () => {
  expect(await decodeShare('', KNOWN)).toBeNull();
  expect(await decodeShare('#verdict', KNOWN)).toBeNull();
});

test.each([
  ['#v2=abc', 'a newer version'],
  ['#v1=ab*c', 'characters'],
  ['#v1=AAAA', 'damaged'],
  [link('{"text":"a"}').slice(0, -4), 'damaged'],
  [link('{"text":1}'), 'something else'],
  [link('not json'), 'something else'],
])('a broken link %s says what is wrong with it', async (hash, words) => {
  const read = await decodeShare(hash, KNOWN);
  expect(read).toMatchObject({ ok: false, message: expect.stringContaining(words) });
});

test('a small link that unpacks to far too much is refused', async () => {
  const read = await decodeShare(link(`{"text":"${'a'.repeat(30_000_000)}"}`), KNOWN);
  expect(read?.ok).toBe(false);
});

test('a format that is not known is left to the text', async () => {
  const read = await decodeShare(link('{"text":"a","format":"tomorrow"}'), KNOWN);
  expect(read).toEqual({ ok: true, shared: { text: 'a', format: null } });
});
