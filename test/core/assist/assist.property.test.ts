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
import { lastStep } from '../../../src/core/document/pointer.ts';
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

/** Asks for all that is known at a place; throws where an answer points elsewhere. */
function askAll(text: string, offset: number, options: AssistOptions): void {
  const hover = hoverAt(text, offset, options);
  if (hover !== null) {
    must(hover.start <= offset && offset <= hover.end && hover.end <= text.length, 'hover', text, offset);
    must(!/undefined|\[object/.test(hover.markdown), 'words of hover', text, offset);
  }
  for (const { start, end, insert, also } of completionsAt(text, offset, options)) {
    must(!/undefined|\[object/.test(insert), 'words of completion', text, offset);
    if (text.trim() === '') continue;
    must(start <= offset && offset <= end && end <= text.length, 'completion', text, offset);
    must(!text.slice(start, end).includes('\n'), 'completion in one line', text, offset);
    must(
      also.every((edit) => edit.end <= start || edit.start >= end),
      'edits beside',
      text,
      offset,
    );
  }
}

/** So many places are asked about that `expect` would take most of the time. */
function must(holds: boolean, what: string, text: string, offset: number): void {
  if (!holds) throw new Error(`${what} at ${offset} of ${JSON.stringify(text)}`);
}

describe('help while writing', { timeout: 120_000 }, () => {
  it('answers at every place of every valid file, and at the end of its beginnings', () => {
    for (const sample of VALID) {
      const options = optionsOf(sample);
      for (let offset = 0; offset <= sample.text.length; offset += 1) {
        askAll(sample.text, offset, options);
        // Each beginning is read anew, which takes most of the time.
        if (offset % 3 === 0) askAll(sample.text.slice(0, offset), offset, options);
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

  it('offers each key of every valid file once its first letter is typed, though the rest be gone', () => {
    let count = 0;
    for (const sample of VALID.filter(({ text, fileName }) => languageOf(text, fileName) !== 'dockerfile')) {
      const { document } = parse(sample.text, sample.fileName);
      const isYaml = languageOf(sample.text, sample.fileName) === 'yaml';
      const options = { ...optionsOf(sample), fileName: isYaml ? 'a.yml' : 'a.json' };
      for (const [pointer, { key }] of document?.places ?? []) {
        const name = lastStep(pointer);
        // Keys of aliases stand elsewhere, and what no table knows is not offered.
        if (key === null || !sample.text.slice(key.start, key.end).includes(name)) continue;
        if (hoverAt(sample.text, key.start, options) === null) continue;
        const quote = /["']/.exec(sample.text[key.start] ?? '')?.[0] ?? '';
        const beginning = `${sample.text.slice(0, key.start)}${quote}${name.slice(0, 1)}`;
        const labels = completionsAt(beginning, beginning.length, options).map(({ label }) => label);
        // Names that the author chooses cannot be known.
        if (labels.some((label) => label.startsWith('new '))) continue;
        expect(labels, beginning).toContain(name);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(400);
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
