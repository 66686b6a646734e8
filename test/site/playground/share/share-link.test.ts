import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LINK_VERSIONS, NEWEST_VERSION } from '../../../../src/site/playground/share/link-versions.ts';
import { decodeShare, encodeShare } from '../../../../src/site/playground/share/share-link.ts';

const KNOWN = ['flywheel-gear', 'kaapana-processing-container', 'red'] as const;
const LINKS = join(import.meta.dirname, 'links');
const link = (json: string | Buffer, version = NEWEST_VERSION) =>
  `#v${version}=${deflateRawSync(json).toString('base64url')}`;

/** What the links of the folder `links` were made from. They are kept as they were made, and never made anew. */
const KEPT = [
  {
    file: 'v1.txt',
    shared: { files: [{ name: null, text: '{"name": "kept"}\n', format: 'flywheel-gear' }], active: 0 },
  },
  {
    file: 'v2.txt',
    shared: {
      files: [
        {
          name: 'gear/manifest.json',
          text: '{\n  "name": "kept",\n  "label": "größe ☃"\n}\n',
          format: 'flywheel-gear',
        },
        { name: 'gear/Dockerfile', text: 'FROM debian:bookworm-slim\r\n', format: null },
        { name: null, text: 'redVersion: "9"\n', format: 'red' },
      ],
      active: 1,
    },
  },
  {
    file: 'v3.txt',
    shared: {
      files: [
        {
          name: 'gear/Dockerfile',
          text: 'FROM debian:bookworm-slim\nCOPY run.py größe.txt /flywheel/v0/\n',
          format: null,
        },
      ],
      active: 0,
      others: [
        { path: 'gear/run.py', text: 'print("☃")\n' },
        { path: 'gear/größe.txt', text: '' },
      ],
    },
  },
] as const;

test.each(KEPT)('the link of $file opens for ever', async ({ file, shared }) => {
  const hash = readFileSync(join(LINKS, file), 'utf8').trim();
  expect(await decodeShare(hash, KNOWN)).toEqual({ ok: true, shared });
});

test('a link of each version is kept', () => {
  const versions = [...LINK_VERSIONS.keys()].map((version) => `v${version}.txt`);
  expect(readdirSync(LINKS).sort()).toEqual(versions);
  expect(KEPT.map(({ file }) => file)).toEqual(versions);
  expect(Math.max(...LINK_VERSIONS.keys())).toBe(NEWEST_VERSION);
});

test.each([
  ['', null],
  ['{ "name": "x" }\n', 'flywheel-gear'],
  ['\u{feff}größe: "☃ 🚢"\r\n\t\u0000', null],
  ['x'.repeat(100_000), 'kaapana-processing-container'],
  // Of many bytes to a character, which come apart where one part of it ends and the next begins.
  ['ö☃🚢'.repeat(50_000), 'red'],
] as const)('a text comes back from its link as it was (%#)', async (text, format) => {
  const shared = { files: [{ name: null, text, format }], active: 0 };
  const hash = await encodeShare(shared);
  expect(hash).toMatch(/^#v2=[\w-]+$/);
  expect(await decodeShare(hash, KNOWN)).toEqual({ ok: true, shared });
});

test('several files come back with their names, formats and the one that was shown', async () => {
  const files = [
    { name: 'a/manifest.json', text: '{}', format: 'flywheel-gear' },
    { name: 'a/größe.yml', text: '', format: null },
    { name: null, text: 'x', format: null },
  ] as const;
  const shared = { files, active: 2 };
  expect(await decodeShare(await encodeShare(shared), KNOWN)).toEqual({ ok: true, shared });
});

test('what lies beside the files comes back with them, but for what no folder has', async () => {
  const files = [{ name: 'a/manifest.json', text: '{}', format: null }];
  const others = [
    { path: 'a/run.py', text: 'print()' },
    { path: 'a/data.bin', text: '' },
  ];
  const hash = await encodeShare({ files, active: 0, others });
  expect(hash).toMatch(/^#v3=/);
  expect(await decodeShare(hash, KNOWN)).toEqual({ ok: true, shared: { files, active: 0, others } });
  const odd = [
    { path: '../x', text: '' },
    { path: 'a/manifest.json' },
    { path: 'y', text: 1 },
    null,
    'z',
    { path: 'b' },
  ];
  const told = await decodeShare(
    link(JSON.stringify({ files: [{ name: 'a/manifest.json', text: '' }], others: odd })),
    KNOWN,
  );
  expect(told).toMatchObject({ shared: { others: [{ path: 'b', text: '' }] } });
  const many = Array.from({ length: 9000 }, (_, at) => ({ path: `${at}` }));
  const bounded = await decodeShare(link(JSON.stringify({ files: [{ text: '' }], others: many })), KNOWN);
  expect(bounded?.ok && bounded.shared.others?.length).toBe(2000);
});

test('a hash that is a heading is no link', async () => {
  expect(await decodeShare('', KNOWN)).toBeNull();
  expect(await decodeShare('#verdict', KNOWN)).toBeNull();
  expect(await decodeShare('#v2', KNOWN)).toBeNull();
});

test.each([
  ['#v4=abc', 'a newer version of this page (links of version 4)'],
  ['#v0=abc', 'no such version'],
  ['#v2=ab*c', 'characters'],
  ['#v2=abcde', 'characters'],
  ['#v1=AAAA', 'damaged'],
  [link(Buffer.from('{"files":[{"text":"\xff"}]}', 'latin1')), 'damaged'],
  [link(Buffer.from('{"files":[{"text":"a"}]}\xc3', 'latin1')), 'damaged'],
  [link('{"files":[{"text":"a"}]}').slice(0, -4), 'damaged'],
  [link('{"text":1}', 1), 'something else'],
  [link('{"text":"a"}'), 'something else'],
  [link('{"files":[]}'), 'something else'],
  [link('{"files":[{"text":"a"},{"name":"b"}]}'), 'something else'],
  [link(`{"files":[${'{"text":""},'.repeat(100)}{"text":""}]}`), 'something else'],
  [link('null'), 'something else'],
  [link('not json'), 'something else'],
])('a broken link %s says what is wrong with it', async (hash, words) => {
  const read = await decodeShare(hash, KNOWN);
  expect(read).toMatchObject({ ok: false, message: expect.stringContaining(words) });
});

test('as many files as a link may have are opened', async () => {
  const read = await decodeShare(link(`{"files":[${'{"text":""},'.repeat(99)}{"text":""}]}`), KNOWN);
  expect(read?.ok && read.shared.files.length).toBe(100);
});

test('a small link that unpacks to far too much is refused', async () => {
  const read = await decodeShare(link(`{"files":[{"text":"${'a'.repeat(30_000_000)}"}]}`), KNOWN);
  expect(read?.ok).toBe(false);
});

test.each([
  ['{"files":[{"text":"a","format":"tomorrow"}]}'],
  ['{"files":[{"text":"a","colour":"red"}],"active":7,"theme":"dark"}'],
  ['{"files":[{"text":"a","name":"../../a"}],"active":"0"}'],
  ['{"files":[{"text":"a","name":"a\\u202egpj.exe"}],"active":-1}'],
  ['{"files":[{"text":"a","name":5}],"active":0.5}'],
])('what is not known in a link is left alone: %s', async (json) => {
  const shared = { files: [{ name: null, text: 'a', format: null }], active: 0 };
  expect(await decodeShare(link(json), KNOWN)).toEqual({ ok: true, shared });
});
