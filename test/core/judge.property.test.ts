import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/core/document/mend/apply-edits.ts';
import {
  type Edit,
  FORMAT_IDS,
  FORMATS,
  type Judgement,
  judge,
  type Problem,
  type Range,
} from '../../src/core/index.ts';
import { readFixtures } from './read-fixtures.ts';

/** The examples of all formats, and the valid files of `schemas/`. */
const MANIFESTS = [
  ...FORMATS.map(({ example }) => example),
  ...FORMAT_IDS.flatMap((id) => readFixtures(`${id}/valid`).map(({ text }) => text)),
];

const fileName = fc.constantFrom(
  null,
  'manifest.json',
  'processing-container.json',
  'a.yml',
  'a.yaml',
  'notes.txt',
);
const format = fc.option(fc.constantFrom(...FORMAT_IDS), { nil: undefined });

/** Texts that look like manifests, so that more than the first line of the parser is reached. */
const signs = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '- ',
  '&a ',
  '*a',
  '? ',
  '#',
  '|\n',
  'NaN',
  '\uFEFF',
  '\\u',
  '"inputs"',
  '"config"',
  '"templates"',
  'null',
  '1.0',
  '__proto__',
  '"__proto__"',
  '💥',
  '\ud800',
);
const scribble = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(''));

/** A valid manifest with a piece cut out and another put in. */
const damaged = fc
  .tuple(fc.constantFrom(...MANIFESTS), fc.nat(), fc.nat({ max: 40 }), scribble)
  .map(([text, at, length, piece]) => {
    const start = at % text.length;
    return text.slice(0, start) + piece + text.slice(start + length);
  });

/** Any value under the keys that a schema looks at. */
const keys = fc.constantFrom(
  'name',
  'inputs',
  'config',
  'base',
  'type',
  'enum',
  'default',
  'optional',
  'templates',
  'env',
  'scale_rule',
  'api_version',
  'required',
  'not',
  'constructor',
  'toString',
  'valueOf',
  '__proto__',
);
const shaped = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('value'), { maxLength: 4 }),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(keys, tie('value')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  }))
  .value.map((value) => JSON.stringify(value));

/** A valid manifest that has lost one sign, or has one twice: what authors do most. */
const nearly = fc
  .tuple(fc.constantFrom(...MANIFESTS), fc.nat(), fc.constantFrom('', '"', ',', '}', "'", '\\'))
  .map(([text, at, put]) => {
    const signs = [...text.matchAll(/[",:{}[\]]/g)];
    const index = signs[at % Math.max(1, signs.length)]?.index ?? 0;
    return text.slice(0, index) + put + text.slice(index + 1);
  });

const texts = fc.oneof(fc.string({ unit: 'binary' }), scribble, damaged, nearly, shaped);

/** Each run judges a text, and some of its mends. */
const RUNS = 500;

describe('judge', { timeout: 60_000 }, () => {
  it('never throws, and its verdict follows from its problems', () => {
    check((_, { accepted, problems }) => {
      expect(accepted).toBe(problems.every(({ severity }) => severity !== 'error'));
    });
  });

  it('points into the text, with lines and columns that fit the offsets, in order', () => {
    check((text, judgement) => {
      // That another format was meant comes before all else.
      const problems = judgement.problems.filter(({ id }) => id !== 'format/other');
      const ranges = problems.flatMap(({ range, related }) => [
        range,
        ...related.map((place) => place.range),
      ]);
      for (const range of ranges) expectWithin(text, range);
      // What keeps the text from being read comes first, in an order of its own.
      const starts = problems.map(({ range }) => range.start.offset);
      const back = starts.findIndex((start, index) => start < (starts[index - 1] ?? 0));
      const behind = back < 0 ? [] : starts.slice(back);
      expect(behind).toEqual(behind.toSorted((a, b) => a - b));
      if (back >= 0) expect(problems[0]?.severity).toBe('error');
    });
  });

  it('offers fixes whose edits lie in the text and do not overlap', () => {
    check((text, { problems }) => {
      for (const { edits } of problems.flatMap(({ fixes }) => fixes)) {
        let free = 0;
        for (const { start, end } of [...edits].sort((a, b) => a.start - b.start)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          free = end;
        }
      }
    });
  });

  it('offers fixes that leave a sound text sound, and a broken one no worse', () => {
    check((text, { problems }, judgeAgain) => {
      const broken = problems.filter(isSyntax);
      for (const { id, fixes } of problems.slice(0, 20))
        for (const { title, edits } of fixes) {
          const after = judgeAgain(applyEdits(text, edits)).problems.filter(isSyntax);
          if (broken.length === 0) expect(after, `${id}: ${title}`).toEqual([]);
        }
      const mended = applyAll(text, broken);
      if (broken.every(({ fixes }) => fixes.length > 0) && broken.length < 50)
        expect(judgeAgain(mended).problems.filter(isSyntax).length).toBeLessThanOrEqual(broken.length);
    });
  });

  it('says what to do about every problem', () => {
    check((_, { problems }) => {
      for (const { id, message, help, url } of problems) {
        expect(message).toMatch(/\S.*\.$/s);
        expect(help).toMatch(/\S/);
        expect(message + help).not.toMatch(/undefined|\[object/);
        expect(url).toBe(`/problems/${id}/`);
      }
    });
  });
});

function isSyntax({ id }: Problem): boolean {
  return id === 'json/syntax' || id === 'yaml/syntax';
}

/** The text with the first fix of every problem that is apart from those before. */
function applyAll(text: string, problems: readonly Problem[]): string {
  const applied: Edit[] = [];
  for (const { fixes } of problems) {
    const edits = fixes[0]?.edits ?? [];
    const apart = edits.every((edit) =>
      applied.every((other) => edit.end < other.start || other.end < edit.start),
    );
    if (apart) applied.push(...edits);
  }
  return applyEdits(text, applied);
}

function check(
  expectation: (text: string, judgement: Judgement, again: (text: string) => Judgement) => void,
): void {
  const property = fc.property(texts, fileName, format, (text, name, pinned) => {
    const again = (other: string) =>
      judge(other, { fileName: name, ...(pinned !== undefined && { format: pinned }) });
    expectation(text, again(text), again);
  });
  fc.assert(property, { numRuns: RUNS });
}

function expectWithin(text: string, { start, end }: Range): void {
  expect(end.offset).toBeLessThanOrEqual(text.length);
  expect(start.offset).toBeLessThanOrEqual(end.offset);
  for (const { line, column, offset } of [start, end]) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    // Between CR and LF the line has not ended yet.
    const inBreak = text[offset - 1] === '\r' && text[offset] === '\n';
    if (!inBreak) expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
  }
}
