import { describe, expect, it } from 'vitest';
import { applyFix, FORMATS, type FormatId, judge } from '../../../src/core/index.ts';

const gear = FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '';
const red = FORMATS.find(({ id }) => id === 'red')?.example ?? '';

/** What the fixes of the first error make of the line that differs; `?` marks one that invents a value. */
function mended(format: FormatId, text: string, from: string, to: string): string[] {
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  const first = judge(broken, { format }).problems.find(({ severity }) => severity === 'error');
  return (first?.fixes ?? []).map((fix) => {
    const after = applyFix(broken, fix);
    const sign = `${fix.preferred ? '' : '- '}${fix.placeholder ? '? ' : ''}`;
    return after === text ? `${sign}as it was` : `${sign}${fix.title}`;
  });
}

describe('an error of the schema offers', () => {
  it.each([
    ['the name that was meant', '"label"', '"Label"', ['as it was', '- Remove "Label"']],
    ['a text for a number', '"1.0.0"', '1.5', ['Write "1.5"']],
    [
      'the word for true',
      '"base": "file",',
      '"base": "file", "optional": "true",',
      ['Write true', '- Leave it out'],
    ],
    ['the only item of a list', '"MIT"', '["MIT"]', ['as it was']],
    ['a list of a word', '["dicom"]', '"dicom"', ['as it was']],
    ['the licence by its identifier', '"MIT"', '"MIT License"', ['as it was', '- Write "Other"']],
    ['the kind that the other keys tell', '"base": "file"', '"base": 1', ['as it was']],
    ['a value to replace', '"label": "Slice counter",', '', ['? Add "label": "TODO"']],
  ])('%s', (_, from, to, fixes) => {
    expect(mended('flywheel-gear', gear, from, to)).toEqual(fixes);
  });

  it('the same in YAML, in the quotes of the text', () => {
    expect(red).not.toBe('');
    expect(mended('red', red, 'CommandLineTool', 'commandLineTool')).toEqual(['as it was']);
  });
});
