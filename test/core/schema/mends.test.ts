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
    ['the key that was meant where any other may stand', '"base"', '"bas"', ['as it was']],
    ['the kind that the other keys tell', '"base": "file"', '"base": 1', ['as it was']],
    ['the name for a label', '"label": "Slice counter",', '', ['Add "label": "slice-counter"']],
    ['a value to replace', '"author": "Imaging group",', '', ['? Add "author": "TODO"']],
  ])('%s', (_, from, to, fixes) => {
    expect(mended('flywheel-gear', gear, from, to)).toEqual(fixes);
  });

  it.each([
    ['"yes"', true],
    ['"on"', true],
    ['1', true],
    ['"1"', true],
    ['"false"', false],
    ['"no"', false],
    ['"Off"', false],
    ['0', false],
    ['"0"', false],
  ])('for %s, where true or false belongs, %s', (written, meant) => {
    const wrong = `"base": "file", "optional": ${written},`;
    expect(mended('flywheel-gear', gear, '"base": "file",', wrong)[0]).toBe(`Write ${meant}`);
  });

  it.each([
    [
      'a list of named inputs by their names',
      '"inputs": {"a": {"base": "file"}}',
      '"inputs": [{"name": "a", "base": "file"}]',
    ],
    [
      'a list of inputs, each under its name',
      '"inputs": {"a": {"base": "file"}}',
      '"inputs": [{"a": {"base": "file"}}]',
    ],
    ['variables as a shell writes them', '"environment": {"A": "b=c"}', '"environment": ["A=b=c"]'],
    ['the words of a command', '"command": "python3 run.py"', '"command": ["python3", "run.py"]'],
    [
      'an option for its default',
      '"config": {"a": {"type": "number", "default": 0.5}}',
      '"config": {"a": 0.5}',
    ],
    [
      'a condition for its values',
      '{"base": "file", "type": {"enum": ["b", "c"]}}',
      '{"base": "file", "type": ["b", "c"]}',
    ],
    ['its place', '"custom": {"gear-builder": {"image": "a"}}', '"gear-builder": {"image": "a"}'],
  ])('%s', (_, right, wrong) => {
    const parts: Record<string, unknown> = { inputs: { a: { base: 'file' } }, ...JSON.parse(gear) };
    const of = (part: string): unknown =>
      part.startsWith('{"base"')
        ? { ...parts, inputs: { a: JSON.parse(part) } }
        : { ...parts, custom: undefined, ...JSON.parse(`{${part}}`) };
    const text = JSON.stringify(of(wrong));
    const [fix] = judge(text, { format: 'flywheel-gear' }).problems.flatMap(({ fixes }) => fixes);
    expect(fix).toMatchObject({ preferred: true, placeholder: false });
    if (fix !== undefined)
      expect(JSON.parse(applyFix(text, fix))).toEqual(JSON.parse(JSON.stringify(of(right))));
  });

  it('no removal of what says something, unless it is asked for', () => {
    const text = gear.replace('"label"', '"remark": {"a": 1}, "label"');
    const { fixes } = judge(text, { format: 'flywheel-gear' }).problems[0] ?? {};
    expect(fixes).toMatchObject([{ title: 'Remove "remark"', preferred: false }]);
  });

  it('no list of one word for a command that needs a shell', () => {
    const task = '{"name": "a", "image": "b:1", "taskTemplate": "c", "command": "a && b"}';
    const { fixes = [] } = judge(task, { format: 'kaapana-task' }).problems[0] ?? {};
    expect(fixes.filter(({ preferred, placeholder }) => preferred && !placeholder)).toEqual([]);
  });

  it('the same in YAML, in the quotes of the text', () => {
    expect(red).not.toBe('');
    expect(mended('red', red, 'CommandLineTool', 'commandLineTool')).toEqual(['as it was']);
  });
});
