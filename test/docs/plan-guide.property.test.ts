import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planGuide } from '../../src/docs/index.ts';
import { fakeJudge } from './fake-judge.ts';

const PIECES = [
  ...[
    '```',
    '````',
    '~~~',
    '```console',
    '```bash run',
    '```json output',
    '``` title="a.txt"',
    '$ docker ps',
    '> x',
  ],
  ...[
    '...',
    '[2]',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '<pre>',
    '</pre>',
    '<Code />',
    '<Tabs>',
    '</Tabs>',
  ],
  ...[
    '<!-- waybill: example=a -->',
    '{/* waybill: example=b needs=gpu */}',
    '<!-- waybill:',
    '{',
    '}',
    '<',
    '---\n',
  ],
  ...[
    'title="',
    'shown="fragment"',
    '\\',
    '# Title',
    'import x from "y"',
    '| a |\n|---|\n',
    '[^1]: x',
    '\u0000',
    '\u2028',
  ],
];

const page = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('\n')),
);

describe('any text at all', () => {
  it.each(['page.md', 'page.mdx'])(
    'is planned as %s without an exception, all places inside the page',
    (path) => {
      fc.assert(
        fc.property(page, (text) => {
          const guide = planGuide(text, path, { judge: fakeJudge });
          const last = text.split(/\r\n|\n|\r/).length;
          for (const fence of guide.fences) {
            expect(fence.line).toBeGreaterThan(0);
            expect(fence.endLine).toBeGreaterThanOrEqual(fence.line);
            expect(fence.endLine).toBeLessThanOrEqual(last);
            const named = guide.problems.some(({ line }) => line === fence.line);
            expect(fence.fate !== null || named).toBe(true);
          }
          for (const { line } of guide.problems) expect(line).toBeLessThanOrEqual(last);
        }),
        { numRuns: 500 },
      );
    },
  );
});

describe('line ends', () => {
  const folder = new URL('./fixtures/valid/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.mdx?$/.test(name));

  it.each(names)('%s means the same with CRLF as with LF', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const plan = (page: string) => planGuide(page, name, { judge: fakeJudge });
    expect(text).not.toContain('\r');
    expect(plan(text.replaceAll('\n', '\r\n'))).toEqual(plan(text));
  });

  it('are copied as LF into files, whatever the page has', () => {
    const { fences } = planGuide('```text title="a"\r\nx\r\n\r\n```\r\n', 'a.md', { judge: fakeJudge });
    expect(fences[0]?.text).toBe('x\n\n');
  });
});

describe('a hostile page', () => {
  it.each(['>', '- ', '1. '])('that nests %j 20,000 deep gets a problem at once', (marker) => {
    const page = `# Deep\n\n${marker.repeat(20_000)}a`;
    const { fences, problems } = planGuide(page, 'a.md', { judge: fakeJudge });
    expect(fences).toEqual([]);
    expect(problems).toMatchObject([{ id: 'page/too-deep', line: 3 }]);
  });
});
