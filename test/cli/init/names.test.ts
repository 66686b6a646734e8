import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeSpec, saidByFlags } from '../../../src/cli/init/complete-spec.ts';
import { findStarter } from '../../../src/cli/init/find-starter.ts';
import { isPackageName, suggestName, titleOf } from '../../../src/cli/init/package-name.ts';
import { textFault } from '../../../src/cli/init/text-fault.ts';
import { FORMAT_IDS } from '../../../src/core/index.ts';

const RAIVEN = findStarter('raiven');
const NONE = { format: 'human', quiet: false, verbose: false } as const;

test('what is suggested for any text is a valid name', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isPackageName(suggestName(text))));
});

test('a valid name is suggested as it is', () => {
  const names = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,5}$/);
  fc.assert(fc.property(names, (name) => suggestName(name) === name));
});

test.each([
  ['Größe 2.0', 'grosse-2-0'],
  ["O'Brien's Ångström", 'o-brien-s-angstrom'],
  ['../etc/passwd', 'etc-passwd'],
  ['日本', 'double-pixels'],
  ['', 'double-pixels'],
  ['-'.repeat(10), 'double-pixels'],
  [`${'a'.repeat(62)}-b`, 'a'.repeat(62)],
])('%j becomes the name %s', (text, name) => {
  expect(suggestName(text)).toBe(name);
});

test.each(['', 'A', 'a--b', '-a', 'a-', 'a_b', 'a.b', 'a/b', 'a\n', 'é', 'a'.repeat(64)])(
  '--name %j is refused, with one that fits',
  (name) => {
    expect(isPackageName(name)).toBe(false);
    expect(() => saidByFlags(RAIVEN, null, { ...NONE, name })).toThrow(
      expect.objectContaining({ name: 'UsageError', help: `--name ${suggestName(name)}` }),
    );
  },
);

test.each([
  ['', 'is empty'],
  ['  ', 'is empty'],
  ['a\nb', 'has characters that are no text, such as a line break'],
  ['\u001b[31mred', 'has characters that are no text, such as a line break'],
  ['a\u2028b', 'has characters that are no text, such as a line break'],
  ['\ud800', 'has characters that are no text, such as a line break'],
  ['{{ a }}', 'has braces that platforms take for a variable'],
  ['{% a %}', 'has braces that platforms take for a variable'],
  ['é'.repeat(101), 'has more than 100 characters'],
  ['😀'.repeat(100), null],
])('the fault of the title %j is: %s', (text, fault) => {
  expect(textFault(text)).toBe(fault);
  const say = () => saidByFlags(RAIVEN, null, { ...NONE, author: text });
  if (fault === null) expect(say).not.toThrow();
  else expect(say).toThrow(`--author ${fault}`);
});

test('name, folder and title follow from each other where they are not said', () => {
  const spec = (folder: string | null, more: { name?: string; title?: string } = {}) =>
    completeSpec(saidByFlags(RAIVEN, folder, { ...NONE, ...more }));
  expect(spec(null)).toMatchObject({
    name: 'double-pixels',
    folder: 'double-pixels',
    title: 'Double pixels',
  });
  expect(spec(null, { title: 'Brain Mask!' })).toMatchObject({
    name: 'brain-mask',
    folder: 'brain-mask',
    title: 'Brain Mask!',
  });
  expect(spec('some/My Work')).toMatchObject({ name: 'my-work', folder: 'some/My Work', title: 'My work' });
  expect(spec('x', { name: 'brain-mask' })).toMatchObject({ name: 'brain-mask', folder: 'x' });
  expect(titleOf('a')).toBe('A');
});

test.each([
  ['flywheel-config', 'make what it belongs to: waybill init flywheel'],
  ['kaapana-task', 'make what it belongs to: waybill init kaapana'],
  ['dockerfile', 'say for which one: waybill init raiven|kaapana|flywheel|red'],
  ['nonsense', 'it can be raiven, kaapana, flywheel, red'],
])('%s cannot be initialised, and the name to use is said', (name, help) => {
  expect(() => findStarter(name)).toThrow(expect.objectContaining({ name: 'UsageError', help }));
});

test('every format can be initialised, or it is said what to use instead', () => {
  for (const id of FORMAT_IDS) {
    try {
      expect(findStarter(id).format).toBe(id);
    } catch (error) {
      expect(error).toMatchObject({ help: expect.stringContaining('waybill init ') });
    }
  }
});
