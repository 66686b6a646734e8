import { describe, expect, it } from 'vitest';
import { formatEdits } from '../../../src/core/assist/index.ts';
import { applyEdits } from '../../../src/core/document/mend/apply-edits.ts';
import { FORMATS, judge } from '../../../src/core/index.ts';
import { readFixtures } from '../read-fixtures.ts';
import { options } from './marked.ts';

function formatted(text: string, fileName: string | null = null): string | null {
  const edits = formatEdits(text, options(null, fileName));
  return edits === null ? null : applyEdits(text, edits);
}

describe('formatEdits', () => {
  it('lays JSON out with its own indentation and keeps comments', () => {
    expect(formatted('{\n    "a":1, // one\n  "b": [1,2]\n}')).toBe(
      '{\n    "a": 1, // one\n    "b": [\n        1,\n        2\n    ]\n}',
    );
    expect(formatted('{\n\t"a":1\n}')).toBe('{\n\t"a": 1\n}');
    expect(formatted('{\r\n  "a":1,\r\n"b":2\r\n}')).toBe('{\r\n  "a": 1,\r\n  "b": 2\r\n}');
  });

  it('lays YAML out, keeps comments, quotes and the place of hyphens', () => {
    const text = '# top\na:   1 # one\n\nlist:\n- x:   "1"\n  y: [1,2]\n# end\n';
    expect(formatted(text, 'a.yml')).toBe('# top\na: 1 # one\n\nlist:\n- x: "1"\n  y: [1, 2]\n# end\n');
  });

  it('changes only the lines that are uneven', () => {
    const text = 'a: 1\nb:   2\nc: 3\n';
    expect(formatEdits(text, options('red', 'a.yml'))).toEqual([{ start: 5, end: 12, text: 'b: 2\n' }]);
    expect(formatEdits('a: 1\n', options('red', 'a.yml'))).toEqual([]);
  });

  it.each([
    ['a Dockerfile', 'FROM   debian\n', 'Dockerfile'],
    ['broken JSON', '{"a": ', null],
    ['broken YAML', 'a: [1\nb: 2\n', 'a.yml'],
    ['YAML with comments alone', '# a\n\n\n# b\n', 'a.yml'],
    ['an alias of nothing', 'a:   *b\n', 'a.yml'],
    ['what looks like a comment and is a text', 'a:   >\n  text # text\n  text\n', 'a.yml'],
    ['nothing', ' ', null],
  ])('leaves %s alone', (_, text, fileName) => {
    expect(formatted(text, fileName)).toBeNull();
  });

  it('changes no verdict, no value and no second time', () => {
    const texts = FORMATS.flatMap(({ id }) => [
      ...readFixtures(`${id}/valid`),
      ...readFixtures(`${id}/invalid`),
    ]);
    let count = 0;
    for (const { text, fileName } of texts) {
      const after = formatted(text, fileName);
      if (after === null || after === text) continue;
      count += 1;
      const problems = (manifest: string) =>
        judge(manifest, { fileName })
          .problems.map(({ id, pointer }) => `${id} ${pointer}`)
          .toSorted();
      // What was wrong with the layout alone may be mended by it.
      expect(problems(text), fileName).toEqual(expect.arrayContaining(problems(after)));
      if (judge(text, { fileName }).accepted)
        expect(judge(after, { fileName }).accepted, fileName).toBe(true);
      expect(formatted(after, fileName), fileName).toBe(after);
    }
    expect(count).toBeGreaterThan(50);
  });
});
