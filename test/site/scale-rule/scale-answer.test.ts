import { describe, expect, it, test } from 'vitest';
import { readFiles } from '../../../src/site/scale-rule/read-files.ts';
import { scaleAnswer } from '../../../src/site/scale-rule/scale-answer.ts';
import { FIRST_FORM, type ScaleForm } from '../../../src/site/scale-rule/scale-form.ts';
import { scaleWords } from '../../../src/site/scale-rule/scale-words.ts';

const words = (change: Partial<ScaleForm>) => scaleWords(scaleAnswer({ ...FIRST_FORM, ...change }));

describe('the calculator of scale rules', () => {
  it.each<[Partial<ScaleForm>, string, string]>([
    [{}, '50 × 12 MiB = 600 MiB', '600 MiB'],
    [{ mode: 'sum' }, '50 × 32 MiB = 1.6 GiB', '1.6 GiB'],
    [{ mode: 'max_item_sum' }, '50 × 24 MiB = 1.2 GiB', '1.2 GiB'],
    [{ factor: '5' }, '5 × 12 MiB = 60 MiB', '256 MiB'],
    [{ limit: '' }, '50 × 12 MiB = 600 MiB', '600 MiB'],
    [{ limit: '', files: '' }, '50 × 0 bytes = 0 bytes', 'no limit'],
    [{ regex: '0001[.]dcm' }, '50 × 0 bytes = 0 bytes', '256 MiB'],
  ])('takes the larger of limit and scaled size: %j', (change, scaled, docker) => {
    expect(words(change)).toMatchObject({ scaled, docker });
  });

  it.each<[Partial<ScaleForm>, RegExp]>([
    [{ limit: '1G' }, /"1G", with which Kaapana cannot compute/],
    [{ factor: '1.5' }, /whole numbers only/],
    [{ regex: '(' }, /an expression that Python refuses/],
    [{ mode: 'max_item_sum', files: 'a.dcm 5' }, /no folder in it/],
    [{ files: 'a.dcm 5\nb.dcm' }, /^Line 2 has no size/],
    [{ limit: '', files: 'a.dcm 5' }, /takes no limit below/],
  ])('says what Kaapana refuses: %j', (change, reason) => {
    expect(words(change).docker).toMatch(reason);
  });

  it('knows that on Kubernetes the limit alone counts, and a tenth more', () => {
    expect(scaleAnswer(FIRST_FORM)).toMatchObject({ kubernetes: Math.trunc(1.1 * 256 * 1024 ** 2) });
    expect(scaleAnswer({ ...FIRST_FORM, limit: '' })).toMatchObject({ kubernetes: null });
  });
});

test('sizes are read with units of both kinds, and paths from the root of the channel', () => {
  expect(readFiles('./a b/c.dcm  1.5KiB\n\n/d.dcm 2kB\ne.dcm 7')).toEqual({
    kind: 'files',
    files: [
      { path: 'a b/c.dcm', bytes: 1536 },
      { path: 'd.dcm', bytes: 2000 },
      { path: 'e.dcm', bytes: 7 },
    ],
  });
});
