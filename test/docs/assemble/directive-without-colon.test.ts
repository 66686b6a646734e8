import { describe, expect, it } from 'vitest';
import { planPage } from '../plan-page.ts';

const FENCE = ['', '```console', '$ true', '```'];

describe('a directive without its colon', () => {
  it.each([
    [
      'a.md',
      '<!-- waybill example=x needs=engine -->',
      'Write `<!-- waybill: example=x needs=engine -->`, alone on its line.',
    ],
    ['a.md', '<!--waybill, timeout=90s-->', 'Write `<!-- waybill: timeout=90s -->`, alone on its line.'],
    [
      'a.md',
      '<!-- Waybill files="a b.txt" -->',
      'Write `<!-- waybill: files="a b.txt" -->`, alone on its line.',
    ],
    ['a.mdx', '{/* waybill example=x */}', 'Write `{/* waybill: example=x */}`, alone on its line.'],
    ['a.mdx', '<!-- waybill example=x -->', 'Write `{/* waybill: example=x */}`.'],
    ['a.md', '{/* waybill example=x */}', 'Write `<!-- waybill: example=x -->`, alone on its line.'],
    // What is wrong besides is told when the colon is there.
    ['a.md', '<!-- waybill exampel=x -->', 'Write `<!-- waybill: KEY=VALUE … -->`, alone on its line.'],
  ])('in %s: %s is told with the mended line', (path, line, help) => {
    expect(planPage(path, '', line, ...FENCE).problems).toMatchObject([
      { id: 'fence/bad-directive', line: 2, help },
    ]);
  });

  it.each([
    ['a.md', '<!-- waybill is great -->'],
    ['a.md', '<!-- waybill needs an engine for this: see example=greet -->'],
    ['a.md', '<!-- waybills example=x -->'],
    ['a.md', '<!-- waybill example: the first -->'],
    ['a.mdx', '{/* waybill is great */}'],
    ['a.mdx', '{/* waybill */}'],
  ])('in %s prose is none: %s', (path, line) => {
    expect(planPage(path, '', line, ...FENCE).problems).toEqual([]);
  });
});
