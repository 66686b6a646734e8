import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PageNeeds } from '../../../src/site/policy/page-needs.ts';
import { pagePolicy } from '../../../src/site/policy/page-policy.ts';

const NOTHING: PageNeeds = { scripts: [], styles: [], scriptFiles: [], media: false, refused: [], place: 0 };
/** Of the text `a`, by `printf a | openssl dgst -sha256 -binary | base64`. */
const HASH_OF_A = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";

test('a page that holds nothing of its own may load from its site alone', () => {
  expect(pagePolicy(NOTHING, false)).toBe(
    [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self' 'unsafe-inline'",
      "style-src-elem 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'self'",
      "form-action 'none'",
    ].join('; '),
  );
});

test('each script and each style of the page counts by its hash, once', () => {
  const policy = pagePolicy({ ...NOTHING, scripts: ['a', 'a'], styles: ['a'] }, false);
  expect(policy).toContain(`script-src 'self' ${HASH_OF_A} 'wasm-unsafe-eval';`);
  expect(policy).toContain(`style-src-elem 'self' ${HASH_OF_A};`);
});

test('where scripts make styles, no hash voids what allows them', () => {
  const policy = pagePolicy({ ...NOTHING, styles: ['a'] }, true);
  expect(policy).toContain("style-src 'self' 'unsafe-inline';");
  expect(policy).not.toMatch(/style-src-elem|sha256/);
});

test('a page with a video may play it', () => {
  expect(pagePolicy({ ...NOTHING, media: true }, false)).toContain("; media-src 'self';");
});

test('the page on privacy shows the policy as it is', () => {
  const page = readFileSync('content/docs/about/privacy.md', 'utf8');
  const [, shown = ''] = /```text[^\n]*\n(default-src.*?)\n```/s.exec(page) ?? [];
  const written = pagePolicy({ ...NOTHING, scripts: ['a'], styles: ['a'], media: true }, false);
  expect(shown.replaceAll('\n', ' ').replaceAll("'sha256-…'", HASH_OF_A)).toBe(written);
  for (const directive of written.split('; ').map((words) => words.split(' ')[0]))
    expect(page).toMatch(new RegExp(`^\\| .*\`${directive}[ \`]`, 'm'));
});
