import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText, parsePage } from '../../../src/docs/index.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const PAGES = [
  ...globSync('content/docs/**/*.{md,mdx}', { cwd: ROOT }),
  ...globSync('test/docs/fixtures/**/*.{md,mdx}', { cwd: ROOT }),
  ...['README.md', 'CONTRIBUTING.md'],
];
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

/** A page, some of its characters replaced by what pages are made of. */
const mutated = fc
  .record({
    path: fc.constantFrom(...PAGES),
    ends: fc.constantFrom('\n', '\r\n', '\r'),
    start: fc.constantFrom('', '\uFEFF'),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        out: fc.nat(8),
        text: fc.constantFrom(
          '',
          '\n',
          '\r',
          '\r\n',
          '```',
          '````',
          '~~~',
          '<pre>',
          '</pre>',
          '> ',
          '- ',
          '\t',
          '<!--',
          '{/*',
          '*/}',
          '{',
          '\f',
          '\u2028',
          '\0',
        ),
      }),
      { maxLength: 6 },
    ),
    whole: fc.boolean(),
  })
  .map(({ path, ends, start, cuts, whole }) => {
    let text = read(path).replaceAll('\n', ends);
    for (const { at, out, text: by } of cuts) {
      const from = Math.floor(at * text.length);
      text = text.slice(0, from) + by + text.slice(from + out);
    }
    return { path, text: start + (whole ? text : text.replace(/[\r\n]+$/, '')) };
  });

describe('the pieces of a page', () => {
  it.each(PAGES)('are %s again, whatever its line ends', (path) => {
    for (const end of ['\n', '\r\n', '\r']) {
      for (const text of [read(path).replaceAll('\n', end), `\uFEFF${read(path)}`, read(path).trimEnd()]) {
        expect(pageText(parsePage(text, path))).toBe(text);
      }
    }
  });

  it('are any page again, and each stands where it says', () => {
    fc.assert(
      fc.property(mutated, ({ path, text }) => {
        const pieces = parsePage(text, path);
        expect(pageText(pieces)).toBe(text);
        for (const { offset, line, text: part } of pieces) {
          expect(text.slice(offset, offset + part.length)).toBe(part);
          expect(text.slice(0, offset).split(/\r\n|\n|\r/).length).toBe(line);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are prose, fences and directives', () => {
    const text = '\uFEFF# A\r\n\r\n<!-- waybill: example=a -->\r\n- ```console\r\n  $ a\r\n  ```\r\nend';
    expect(parsePage(text, 'a.md')).toEqual([
      { kind: 'prose', offset: 0, line: 1, text: '\uFEFF# A\r\n\r\n' },
      { kind: 'directive', offset: 8, line: 3, text: '<!-- waybill: example=a -->\r\n' },
      { kind: 'fence', offset: 37, line: 4, text: '- ```console\r\n  $ a\r\n  ```\r\n' },
      { kind: 'prose', offset: 65, line: 7, text: 'end' },
    ]);
  });
});
