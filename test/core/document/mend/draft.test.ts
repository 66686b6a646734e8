import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/document/mend/apply-edits.ts';
import { Draft } from '../../../../src/core/document/mend/draft.ts';

describe('a text under repair', () => {
  it('knows where all that stands in it stood before', () => {
    const draft = new Draft("{'a': 1, // c\n'b' 2}");
    draft.apply([{ start: 9, end: 13, text: '' }]);
    const [quote] = draft.apply([{ start: 10, end: 11, text: '"' }]);
    expect(draft.text).toBe("{'a': 1, \n\"b' 2}");
    expect(quote).toEqual({ start: 14, end: 15, text: '"' });
    const at = draft.text.indexOf('2');
    expect(draft.original({ start: at, end: at + 1 })).toEqual({ start: 18, end: 19 });
  });

  it('puts what a mend has added where it was added', () => {
    const draft = new Draft('[1 2]');
    draft.apply([{ start: 2, end: 2, text: ',' }]);
    expect(draft.original({ start: 2, end: 3 })).toEqual({ start: 2, end: 2 });
    expect(draft.original({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect(draft.original({ start: 4, end: 5 })).toEqual({ start: 3, end: 4 });
  });

  it('is its original with its edits, however many were made one upon the other', () => {
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.string(), fc.array(edit, { maxLength: 12 }), (text, edits) => {
        const draft = new Draft(text);
        for (const [at, length, added] of edits) {
          const start = at % (draft.text.length + 1);
          draft.apply([{ start, end: Math.min(draft.text.length, start + length), text: added }]);
        }
        expect(applyEdits(text, draft.edits)).toBe(draft.text);
        const ends = draft.edits.map(({ end }) => end);
        draft.edits.forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
        });
        const whole = draft.original({ start: 0, end: draft.text.length });
        expect([whole.start >= 0, whole.start <= whole.end, whole.end <= text.length]).toEqual([
          true,
          true,
          true,
        ]);
      }),
    );
  });
});
