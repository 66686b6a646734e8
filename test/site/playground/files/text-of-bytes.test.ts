import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textOfBytes } from '../../../../src/site/playground/files/text-of-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ofCodes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string, order: 'little' | 'big') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'little' ? bytes : bytes.swap16());
};

test.each(['', '{}', 'größe ☃ 🚢\r\n', '\u{feff}{}', 'a\u{fffd}b'])('%j is read as it is', (text) => {
  expect(textOfBytes(utf8(text))).toEqual({ ok: true, text, hasMark: text.startsWith('\u{feff}') });
});

test.each([
  ['UTF-16', wide('\u{feff}{"name": "x"}', 'little')],
  ['UTF-16', wide('\u{feff}{"name": "x"}', 'big')],
  ['UTF-16', wide('{"name": "x"}', 'little')],
  ['UTF-16', wide('{"name": "größe"}', 'big')],
  ['UTF-32', ofCodes('\xff\xfe\0\0{\0\0\0')],
  ['UTF-32', ofCodes('\0\0\xfe\xff\0\0\0{')],
  ['a PNG picture', ofCodes('\x89PNG\r\n')],
  ['a gzip file', new Uint8Array(gzipSync('{}'))],
  ['a zip file', zipSync({ a: utf8('b') })],
  ['a DICOM file', ofCodes(`${'\0'.repeat(128)}DICM`)],
  ['a program', new Uint8Array(readFileSync('/bin/sh').subarray(0, 4096))],
  ['binary data', ofCodes('abc\0\x01\x02def')],
  ['not UTF-8, first in line 3', ofCodes('{\n\n"author": "Zo\xeb"\n}')],
  ['not UTF-8, first in line 1', ofCodes('\xc0\xaf')],
])('%s is told', (words, bytes) => {
  expect(textOfBytes(bytes)).toEqual({ ok: false, why: expect.stringContaining(words) });
});
