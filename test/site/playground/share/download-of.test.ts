import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { downloadOf } from '../../../../src/site/playground/share/download-of.ts';
import { loadPack } from '../../../../src/site/playground/share/load-pack.ts';

const neverLoaded = () => Promise.reject(new Error('nothing has to be packed'));
const words = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test.each([
  ['manifest.json', 'manifest.json', 'application/json'],
  ['a/b/x.red.yml', 'x.red.yml', 'application/yaml'],
  ['x.red', 'x.red', 'application/yaml'],
  ['Dockerfile', 'Dockerfile', 'application/octet-stream'],
  ['untitled.txt', 'untitled.txt', 'text/plain'],
])('one file is saved as it is: %s', async (path, name, type) => {
  const text = '\u{feff}größe: "☃"\r\n';
  const download = await downloadOf([{ name: path, text }], neverLoaded);
  expect(download).toMatchObject({ name, type });
  expect(words(download.bytes)).toBe(text);
});

test('several files are packed by their paths, none over another', async () => {
  const files = [
    { name: 'gear/manifest.json', text: '{}' },
    { name: 'gear/app/Dockerfile', text: 'FROM a\n' },
    { name: 'gear/manifest.json', text: '[]' },
    { name: 'gear/__proto__', text: 'x' },
  ];
  const { name, type, bytes } = await downloadOf(files, loadPack);
  expect({ name, type }).toEqual({ name: 'gear.zip', type: 'application/zip' });
  const unpacked = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, words(content)]);
  expect(unpacked).toEqual([
    ['gear/manifest.json', '{}'],
    ['gear/app/Dockerfile', 'FROM a\n'],
    ['gear/manifest-2.json', '[]'],
    ['gear/__proto__', 'x'],
  ]);
});

test('a file is packed whatever it is called', async () => {
  const { bytes } = await downloadOf(
    [
      { name: '__proto__', text: 'x' },
      { name: 'constructor', text: 'y' },
    ],
    loadPack,
  );
  expect(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, words(content)])).toEqual([
    ['./__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test.each([
  [['a/x', 'b/y'], 'playground.zip'],
  [['x', 'a/y'], 'playground.zip'],
  [['x', 'y'], 'playground.zip'],
  [['a/x', 'a/b/y'], 'a.zip'],
])('a zip is named after the folder of its files: %j', async (names, name) => {
  const files = names.map((path) => ({ name: path, text: '' }));
  expect((await downloadOf(files, loadPack)).name).toBe(name);
});
