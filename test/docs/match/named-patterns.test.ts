import { describe, expect, it } from 'vitest';
import { rewriteTowards } from '../../../src/docs/index.ts';
import { NAMED_PATTERNS } from '../../../src/docs/match/named-patterns.ts';

const HEX64 = '0123456789abcdef'.repeat(4);
const UUID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/** Texts that a named pattern is, and texts that it is not. */
const TABLE: Readonly<Record<string, readonly [yes: readonly string[], no: readonly string[]]>> = {
  CONTAINER_ID: [
    ['0123456789ab', HEX64],
    ['0123456789a', `${HEX64}0`, '0123456789ag', `sha256:${HEX64}`, ''],
  ],
  IMAGE_ID: [
    ['0123456789ab', `sha256:${HEX64}`],
    [HEX64, 'sha256:0123456789ab', 'latest'],
  ],
  DIGEST: [[`sha256:${HEX64}`], [HEX64, 'sha256:', `sha512:${HEX64}`]],
  SHA256: [
    [HEX64, HEX64.toUpperCase()],
    [`sha256:${HEX64}`, HEX64.slice(1)],
  ],
  UUID: [
    [UUID, UUID.toUpperCase()],
    [UUID.replaceAll('-', ''), `{${UUID}}`],
  ],
  DURATION: [
    ['1s', '0.123s', '12ms', '1m30.5s', '2h 3m', '5 µs', '800ns'],
    ['12', 's', '1 day', '1.s', '-1s', '1s.'],
  ],
  SIZE: [
    ['12B', '1.5 MB', '3.58kB', '2TB', '7 KiB', '1.0GiB'],
    ['12', 'MB', '1,5 MB', '5 Mb', '1EB'],
  ],
  NUMBER: [
    ['0', '-1', '+1.5', '.5', '6.02e23', '1E-9'],
    ['', 'a', '1.', '1,000', '1e', '--1', 'NaN'],
  ],
  DATE: [
    ['2026-11-21', '1999-01-01'],
    ['2026-13-01', '2026-00-10', '2026-01-32', '26-01-01', '2026/01/01'],
  ],
  TIME: [
    [
      '09:30',
      '23:59:59',
      '00:00:00.123456789',
      '12:00Z',
      '12:00:00+01:00',
      '12:00:00 +0000 UTC',
      '10:00 UTC',
    ],
    ['24:00', '9:30', '12:60', '12', '12:00:00.'],
  ],
  PORT: [
    ['1', '80', '65535'],
    ['0', '65536', '99999', '080', 'http'],
  ],
  IP: [
    [
      '127.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      '2001:db8:0:0:0:0:0:1',
      '1::',
      '::ffff:10.0.0.1',
      '1:2:3:4:5:6:7::',
    ],
    ['256.0.0.1', '1.2.3', '12:30:45', '1::2::3', '1:2:3:4:5:6:7', 'localhost'],
  ],
  PATH: [
    ['/', '/usr/bin/env', 'a/b.txt', './x'],
    ['a', 'a b/c', ''],
  ],
  CWD: [['/tmp/work space'], ['/tmp', '/tmp/work space/']],
};

function matches(page: string, output: string): boolean {
  return rewriteTowards([page], output, { cwd: '/tmp/work space', captures: new Map() }).matched;
}

it('covers every named pattern', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...Object.keys(NAMED_PATTERNS), 'CWD'].sort());
});

describe.each(Object.entries(TABLE))('[%s]', (name, [yes, no]) => {
  it.each(yes)('is %j', (text) => {
    expect(matches(`a [${name}] b`, `a ${text} b`)).toBe(true);
  });

  it.each(no)('is not %j', (text) => {
    expect(matches(`a [${name}] b`, `a ${text} b`)).toBe(false);
  });
});

it.each([
  ['[DATE]T[TIME]', '2026-11-21T09:30:00Z'],
  ['[DATE] [TIME]', '2026-11-21 09:30:00.5 +0100 CET'],
  ['[IP]:[PORT]->80/tcp', '0.0.0.0:49153->80/tcp'],
  ['[PATH].txt', '/a/b.txt'],
  ['[NUMBER][NUMBER]', '12'],
])('%s together is %s', (page, text) => {
  expect(matches(page, text)).toBe(true);
});
