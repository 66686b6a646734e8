import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkAdvice } from '../../../../src/site/playground/files/link-advice.ts';

test.each([
  ['https://github.com/o/r/blob/main/a/manifest.json', 'https://github.com/o/r/raw/main/a/manifest.json'],
  [
    'https://github.com/o/r/blob/feat/x/manifest.json?plain=1#L3-L9',
    'https://github.com/o/r/raw/feat/x/manifest.json',
  ],
  ['https://github.com/o/r/blame/main/manifest.json', 'https://github.com/o/r/raw/main/manifest.json'],
  [
    'https://raw.githubusercontent.com/o/r/main/manifest.json',
    'https://raw.githubusercontent.com/o/r/main/manifest.json',
  ],
  ['https://gist.github.com/o/0a1b#file-manifest-json', 'https://gist.github.com/o/0a1b/raw/manifest.json'],
  [
    'https://gitlab.com/g/h/r/-/blob/main/a/manifest.json?ref_type=heads',
    'https://gitlab.com/g/h/r/-/raw/main/a/manifest.json',
  ],
  [
    'https://git.clinic.org/g/r/-/raw/main/manifest.json',
    'https://git.clinic.org/g/r/-/raw/main/manifest.json',
  ],
  [
    'https://bitbucket.org/o/r/src/0a1b/a/manifest.json',
    'https://bitbucket.org/o/r/raw/0a1b/a/manifest.json',
  ],
  [
    'https://codeberg.org/o/r/src/branch/main/manifest.json',
    'https://codeberg.org/o/r/raw/branch/main/manifest.json',
  ],
  [
    'http://git.home:3000/o/r/src/commit/0a1b/manifest.json',
    'http://git.home:3000/o/r/raw/commit/0a1b/manifest.json',
  ],
  [
    'https://huggingface.co/o/r/blob/main/manifest.json',
    'https://huggingface.co/o/r/resolve/main/manifest.json',
  ],
  [
    'https://huggingface.co/spaces/o/r/raw/main/manifest.json',
    'https://huggingface.co/spaces/o/r/resolve/main/manifest.json',
  ],
  [' <https://example.org/a/manifest.json#x>\n', 'https://example.org/a/manifest.json'],
  ['https://example.org/manifest.json?token=1', 'https://example.org/manifest.json?token=1'],
])('%s leads to the file itself', (link, address) => {
  expect(linkAdvice(link)).toMatchObject({
    says: 'This is a link to manifest.json.',
    name: 'manifest.json',
    address,
  });
});

test.each([
  ['https://github.com/o/r', 'https://github.com/o/r/archive/HEAD.zip'],
  ['https://github.com/o/r.git', 'https://github.com/o/r/archive/HEAD.zip'],
  ['https://github.com/o/r/tree/main/a/b', 'https://github.com/o/r/archive/main.zip'],
  ['https://gitlab.com/g/r/-/tree/main/a', 'https://gitlab.com/g/r/-/archive/main/r-main.zip'],
  ['https://bitbucket.org/o/r/', 'https://bitbucket.org/o/r/get/HEAD.zip'],
  ['https://bitbucket.org/o/r/src/main/a/', 'https://bitbucket.org/o/r/get/main.zip'],
  ['https://codeberg.org/o/r', 'https://codeberg.org/o/r/archive/HEAD.zip'],
  ['https://codeberg.org/o/r/src/branch/main', 'https://codeberg.org/o/r/archive/main.zip'],
])('%s leads to its zip', (link, address) => {
  expect(linkAdvice(link)).toMatchObject({
    says: expect.stringContaining('repository'),
    name: 'r.zip',
    address,
  });
});

test.each(['https://github.com/o/r/blob/main', 'https://huggingface.co/o/r/blob/main'])(
  '%s names no file, and stays as it is',
  (link) => {
    expect(linkAdvice(link)).toMatchObject({ name: 'main', address: link });
  },
);

test.each([
  ['https://example.org/', 'download'],
  ['https://example.org/%E2%98%83.json', '☃.json'],
  ['https://example.org/a%2Fb%00.json', 'a-b.json'],
  ['https://example.org/a%E2%80%AEnosj.exe', 'anosj.exe'],
  ['https://example.org/%', 'download'],
  ['https://gist.github.com/o/0a1b', 'download'],
])('%s is saved under a name that can be used', (link, name) => {
  expect(linkAdvice(link)?.name).toBe(name);
});

test.each([
  '',
  'https://',
  'ftp://example.org/a',
  'see https://example.org/a',
  'https://example.org/a\nhttps://example.org/b',
  '{"url": "https://example.org/a"}',
  'javascript:alert(1)',
  `https://example.org/${'a'.repeat(3000)}`,
])('%j is no link alone', (text) => {
  expect(linkAdvice(text)).toBeNull();
});

test('a shell reads the line as it is meant', () => {
  const steps = fc.array(
    fc.constantFrom('a', "'", '$(id)', '&', ';', '-', '%27', '!', '(', '*', '~', '=', '?', '#'),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(steps, (some) => {
      const advice = linkAdvice(`https://example.org/${some.join('')}`);
      if (advice === null) return;
      const script = advice.command.replace(/^curl/, 'printf "%s\\n"');
      const words = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
      expect(words).toHaveLength(4);
      expect(words.slice(0, 2)).toEqual(['-fL', '-o']);
      expect(words[2]).not.toMatch(/^-/);
      expect(words[2]?.replace(/^\.\//, '')).toBe(advice.name);
      expect(words[3]).toBe(advice.address);
    }),
    { numRuns: 60 },
  );
});
