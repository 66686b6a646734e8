import { describe, expect, it } from 'vitest';
import { compareJson } from '../../../src/docs/index.ts';

const context = { cwd: '/w', captures: new Map([['ID', 'x1']]) };

function compare(page: string, output: string) {
  return compareJson({ text: page, textLine: 20 }, output, context);
}

describe('JSON is what the page says', () => {
  it.each([
    ['other order and layout', '{"a": 1, "b": [1, 2]}', '{"b":[1,2],\n"a":1.0}'],
    ['any value', '{"a": "...", "b": ["...", 2]}', '{"a": {"x": [1]}, "b": [null, 2]}'],
    ['strings with wildcards', '{"a": "took [DURATION]", "b": "[CWD]/x"}', '{"a": "took 3ms", "b": "/w/x"}'],
    ['captures', '["[ID]", "[P:=PORT]", "[P]"]', '["x1", "80", "80"]'],
    ['strings of several lines', '["a\\n...\\nc"]', '["a\\nb\\nc"]'],
    [
      'integers beyond doubles',
      '[12345678901234567891, "..."]',
      '[12345678901234567891, -98765432109876543210]',
    ],
    ['a big number written otherwise', '[1e20, 100000000000000000000]', '[100000000000000000000, 1e20]'],
    ['a key that objects have by birth', '{"__proto__": 1, "length": 2}', '{"length": 2, "__proto__": 1}'],
  ])('%s', (_, page, output) => {
    expect(compare(page, output)).toMatchObject({ passed: true, firstLine: null, diff: null });
  });
});

describe('JSON is not what the page says', () => {
  it.each([
    ['another value', '{\n "a": 1,\n "b": 2\n}', '{"a": 1, "b": 3}', 22, '/b', '-2', '+3'],
    [
      'an integer that a double cannot tell apart',
      '[\n12345678901234567891\n]',
      '[12345678901234567890]',
      21,
      '/0',
      '-12345678901234567891',
      '+12345678901234567890',
    ],
    ['another type', '{\n "a": "1"\n}', '{"a": 1}', 21, '/a', '-"1"', '+1'],
    ['a missing key', '{\n "a/b": 1\n}', '{}', 21, '/a~1b', '-1', null],
    ['a key more', '{\n "a": {\n }\n}', '{"a": {"c": []}}', 21, '/a/c', null, '+[a list of 0]'],
    ['a shorter list', '[\n1,\n2\n]', '[1]', 22, '/1', '-2', null],
    [
      'an object for a list',
      '[]',
      '{"k": 1}',
      20,
      'the whole output',
      '-[a list of 0]',
      '+{an object with k}',
    ],
    ['a captured text that differs', '["[ID]"]', '["x2"]', 20, '/0', '-"[ID]"', '+"x2"'],
  ])('%s', (_, page, output, line, pointer, minus, plus) => {
    const { passed, firstLine, diff } = compare(page, output);
    expect({ passed, firstLine }).toEqual({ passed: false, firstLine: line });
    const sides = [minus, plus].filter((side) => side !== null);
    expect(diff?.split('\n').slice(2)).toEqual([`@@ -${line} +${line} @@ ${pointer}`, ...sides]);
  });

  it('where one of them is no JSON, and says which', () => {
    expect(compare('{}', 'Error: x').diff).toMatch(/^The output is no JSON: /);
    expect(compare('{', '{}').diff).toMatch(/^The fence is no JSON: /);
    expect(compare('{}', '{} {}').passed).toBe(false);
  });

  it('where a program nests deeper than anybody can look', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(compare('[1]', deep)).toMatchObject({ passed: false, firstLine: 20 });
  });
});
