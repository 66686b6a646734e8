import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssistOptions,
  completionsAt,
  formatEdits,
  hoverAt,
  outlineOf,
} from '../../../src/core/assist/index.ts';
import { languageOf } from '../../../src/core/document/language-of.ts';
import { parse } from '../../../src/core/document/parse.ts';
import { valueAt } from '../../../src/core/document/value-at.ts';
import { FORMAT_IDS, FORMATS, type FormatId, judge } from '../../../src/core/index.ts';
import { readFixtures } from '../read-fixtures.ts';
import { applied } from './marked.ts';

interface Sample {
  readonly format: FormatId;
  readonly text: string;
  readonly fileName: string | null;
}

const VALID: readonly Sample[] = FORMATS.flatMap(({ id, example }) => [
  { format: id, text: example, fileName: null },
  ...readFixtures(`${id}/valid`).map(({ text, fileName }) => ({ format: id, text, fileName })),
]);

const INVALID: readonly Sample[] = FORMAT_IDS.flatMap((id) =>
  readFixtures(`${id}/invalid`).map(({ text, fileName }) => ({ format: id, text, fileName })),
);

function optionsOf({ format, fileName }: Sample): AssistOptions {
  return { format, fileName, neighbours: [] };
}

function askAll(text: string, offset: number, options: AssistOptions): void {
  const hover = hoverAt(text, offset, options);
  if (hover !== null) {
    expect(hover.start).toBeLessThanOrEqual(offset);
    expect(hover.end).toBeLessThanOrEqual(text.length);
    expect(hover.markdown).not.toMatch(/undefined|\[object/);
  }
  for (const { start, end, insert, also } of completionsAt(text, offset, options)) {
    expect(insert).not.toMatch(/undefined|\[object/);
    if (text.trim() === '') continue;
    expect(start).toBeLessThanOrEqual(offset);
    expect(end).toBeGreaterThanOrEqual(offset);
    expect(end).toBeLessThanOrEqual(text.length);
    for (const edit of also) expect(edit.end <= start || edit.start >= end).toBe(true);
  }
}

describe('help while writing', { timeout: 120_000 }, () => {
  it('answers at every place of every valid file, and at the end of every beginning of it', () => {
    for (const sample of VALID) {
      const options = optionsOf(sample);
      for (let offset = 0; offset <= sample.text.length; offset += 1) {
        askAll(sample.text, offset, options);
        askAll(sample.text.slice(0, offset), offset, options);
      }
    }
  });

  it('answers in broken texts, whatever name and format they have', () => {
    const texts = fc
      .tuple(
        fc.constantFrom(...VALID, ...INVALID),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.array(
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            ':',
            ',',
            '"',
            "'",
            '\n',
            '  ',
            '- ',
            '#',
            '|\n',
            '\\',
            '\t',
            '? ',
            '&a ',
            '💥',
          ),
          {
            maxLength: 8,
          },
        ),
      )
      .map(([sample, at, length, signs]) => {
        const start = at % (sample.text.length + 1);
        return {
          sample,
          start,
          text: sample.text.slice(0, start) + signs.join('') + sample.text.slice(start + length),
        };
      });
    const format = fc.option(fc.constantFrom(...FORMAT_IDS), { nil: null });
    const name = fc.constantFrom(null, 'a.json', 'a.yml', 'Dockerfile');
    fc.assert(
      fc.property(texts, format, name, fc.nat({ max: 20 }), ({ text, start }, pinned, fileName, more) => {
        const options = { format: pinned, fileName, neighbours: [] };
        askAll(text, Math.min(text.length, start + more), options);
        outlineOf(text, options);
        formatEdits(text, options);
      }),
      { numRuns: 1500 },
    );
  });

  it('offers fields after which a sound text is still sound', () => {
    let count = 0;
    for (const sample of VALID.filter(({ text, fileName }) => languageOf(text, fileName) !== 'dockerfile')) {
      const { text, fileName } = sample;
      const language = languageOf(text, fileName);
      const whole = { ...optionsOf(sample), fileName: language === 'yaml' ? 'a.yml' : 'a.json' };
      for (const { roomy, offset } of language === 'yaml' ? emptyLines(text) : behindSigns(text)) {
        for (const completion of completionsAt(roomy, offset, whole)) {
          const after = applied(roomy, completion);
          const broken = parse(after, whole.fileName).findings.filter(({ severity }) => severity === 'error');
          expect(
            broken.map(({ message }) => message),
            after,
          ).toEqual([]);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(1000);
  });

  it('offers values that the judge accepts at their place', () => {
    let count = 0;
    for (const sample of VALID.filter(({ text, fileName }) => languageOf(text, fileName) !== 'dockerfile')) {
      const { text, fileName, format } = sample;
      const document = parse(text, fileName).document;
      if (document === null) continue;
      for (const [pointer, { value }] of document.places) {
        const found = valueAt(document.value, pointer);
        if (typeof found === 'object' || pointer === '') continue;
        const offset = value.start + (text[value.start] === '"' ? 1 : 0);
        for (const completion of completionsAt(text, offset, optionsOf(sample))) {
          if (completion.kind !== 'value') continue;
          const after = applied(text, completion);
          const refused = judge(after, { fileName, format }).problems.filter(
            (problem) =>
              problem.severity === 'error' &&
              problem.pointer === pointer &&
              // What a value means for others may be wrong: a reference, a default that does not fit.
              /\/(?:enum|const|type|required)$|syntax/.test(problem.id),
          );
          expect(
            refused.map(({ id, message }) => `${id} ${message}`),
            after,
          ).toEqual([]);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(300);
  });
});

/** A text with a place at which an entry can be put in. */
interface Roomy {
  readonly roomy: string;
  readonly offset: number;
}

/** Behind each comma and opening bracket of JSON. */
function behindSigns(text: string): Roomy[] {
  return [...text.matchAll(/[{[,](?=\s)/g)].map(({ index }) => ({ roomy: text, offset: index + 1 }));
}

/** In front of each line of YAML, at its column and with a hyphen where it has one. */
function emptyLines(text: string): Roomy[] {
  return [...text.matchAll(/^( *)(- +)?(?=[\w"])/gm)].flatMap(({ index, 1: blanks = '', 2: hyphen = '' }) => {
    const roomy = (line: string) => ({
      roomy: `${text.slice(0, index)}${line}\n${text.slice(index)}`,
      offset: index + line.length,
    });
    return hyphen === '' ? [roomy(blanks)] : [roomy(blanks), roomy(blanks + hyphen)];
  });
}
