import { expect, test } from 'vitest';
import { closerFailure, explainOutput, failureProblem, programStart } from '../../../../src/core/index.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** The beginning of a compiled program: 64 bits, the lower byte first unless `big`. */
function elf(machine: number, big = false): Uint8Array {
  const header = new Uint8Array(64);
  header.set(bytes('\u007fELF\u0002'));
  header[5] = big ? 2 : 1;
  header[big ? 19 : 18] = machine;
  return header;
}

test('the first bytes of a program tell what it is', () => {
  expect(programStart(bytes('#!/bin/sh\r\necho\r\n'))).toEqual({
    kind: 'script',
    interpreter: '/bin/sh',
    isWindows: true,
  });
  expect(programStart(bytes('#! /usr/bin/env python3\nprint(1)\n'))).toEqual({
    kind: 'script',
    interpreter: '/usr/bin/env',
    isWindows: false,
  });
  expect(programStart(bytes('echo hello\n'))).toEqual({ kind: 'text', isWindows: false });
  expect(programStart(elf(183))).toEqual({ kind: 'compiled', processor: 'arm64' });
  expect(programStart(elf(22, true))).toEqual({ kind: 'compiled', processor: 's390x' });
  expect(programStart(elf(9))).toEqual({ kind: 'compiled', processor: null });
  expect(programStart(bytes('a\0b'))).toEqual({ kind: 'other' });
  expect(programStart(bytes(''))).toEqual({ kind: 'other' });
});

const [lineEnds, format] = ['exec /a: no such file or directory', 'exec /a: exec format error'].map(
  (text) => {
    const [explanation] = explainOutput(text);
    if (explanation === undefined) throw new Error(text);
    return failureProblem(explanation);
  },
);

test.each([
  ['a script of Windows', lineEnds, bytes('#!/bin/sh\r\n'), true, /"#!\/bin\/sh\\r"/],
  ['a text of Windows', lineEnds, bytes('cd /tmp\r\n'), null, /begins with one such line/],
  ['a missing interpreter', lineEnds, bytes('#!/bin/fish\n'), false, /names \/bin\/fish, which/],
  ['a missing loader', lineEnds, elf(62), null, /the loader that it was linked with/],
  ['a text without #!', format, bytes('echo\n'), null, /does not begin with #!/],
  ['another processor', format, elf(183), null, /compiled for arm64, and the image is for linux\/amd64/],
])('%s is told in words of its own', (_, problem, start, hasInterpreter, words) => {
  if (problem === undefined) throw new Error('no problem');
  const seen = { path: '/a', start: programStart(start), hasInterpreter, platform: 'linux/amd64' };
  const found = closerFailure(problem, seen);
  expect(found).toMatchObject({ id: problem.id, url: problem.url, severity: 'hint' });
  expect(found?.message).toMatch(words);
  expect(found?.help).not.toBe(problem.help);
});

test('what was seen and explains nothing changes nothing', () => {
  if (lineEnds === undefined || format === undefined) throw new Error('no problem');
  const seen = { path: '/a', hasInterpreter: true, platform: 'linux/amd64' };
  expect(closerFailure(lineEnds, { ...seen, start: programStart(bytes('#!/bin/sh\n')) })).toBeNull();
  expect(closerFailure(lineEnds, { ...seen, start: programStart(bytes('echo\n')) })).toBeNull();
  expect(closerFailure(format, { ...seen, start: programStart(elf(62)) })).toBeNull();
  expect(closerFailure(format, { ...seen, start: programStart(elf(9)) })).toBeNull();
});
