import { describe, expect, it } from 'vitest';
import { detectByName, detectFormat } from '../../../src/core/formats/detect-format.ts';
import { SIGNS } from '../../../src/core/formats/signs.ts';
import { FORMATS, judge } from '../../../src/core/index.ts';

function subjectOf(value: unknown, fileName: string | null) {
  const document = { text: '', language: 'json' as const, value, places: new Map() };
  return { text: '', fileName, document: value === undefined ? null : document, neighbours: [] };
}

function detect(value: unknown, fileName: string | null = null) {
  const found = detectFormat(subjectOf(value, fileName));
  return found && { format: found.format.id, evidence: found.evidence };
}

describe('the signs of formats', () => {
  it('are those of the formats, in the same order', () => {
    for (const [index, format] of FORMATS.entries()) expect(format).toMatchObject(SIGNS[index] ?? {});
    expect(SIGNS.map(({ id }) => id)).toEqual(FORMATS.map(({ id }) => id));
  });
});

describe('the format of a document', () => {
  it('is told by its content, with the evidence in words', () => {
    expect(detect({ custom: { 'gear-builder': {} } })).toEqual({
      format: 'flywheel-gear',
      evidence: ['has custom.gear-builder'],
    });
    expect(detect({ templates: [{ identifier: 'a', env: [] }] })).toEqual({
      format: 'kaapana-processing-container',
      evidence: ['has templates with identifier, env'],
    });
  });

  it('is told by its content even where the name says otherwise', () => {
    expect(detect({ custom: { 'gear-builder': {} } }, 'processing-container.json')?.format).toBe(
      'flywheel-gear',
    );
  });

  it('is the one that more of the content speaks for', () => {
    const value = {
      custom: { 'gear-builder': {} },
      templates: [{ identifier: 'a', env: [] }],
      inputs: [{ mounted_path: '/a' }],
    };
    expect(detect(value)).toEqual({
      format: 'kaapana-processing-container',
      evidence: ['has templates with identifier, env', 'has channels with mounted_path'],
    });
  });

  it('is the one with the longest ending where a name ends in several', () => {
    const [first, second] = FORMATS;
    if (first === undefined || second === undefined) throw new Error('there are not two formats');
    const formats = [
      { ...first, fileNames: ['manifest.json'] },
      { ...second, fileNames: ['lab-manifest.json'] },
    ];
    expect(detectByName('lab-manifest.json', formats)?.format.id).toBe(second.id);
    expect(detectByName('lab-manifest.json', formats.toReversed())?.format.id).toBe(second.id);
    expect(detectByName('manifest.json', formats)?.format.id).toBe(first.id);
  });

  it.each([
    ['manifest.json', 'flywheel-gear'],
    ['gears/blur/manifest.json', 'flywheel-gear'],
    ['a/processing-container.json', 'kaapana-processing-container'],
  ])('is told by the name %s where the content says nothing', (name, format) => {
    for (const value of [{}, undefined, [], 'x']) expect(detect(value, name)?.format).toBe(format);
    expect(judge('{"broken": ', { fileName: name })).toMatchObject({ format, accepted: false });
  });

  it.each([
    ['package.json', { name: 'a', version: '1.0.0', license: 'MIT', author: 'A', config: {} }],
    [null, {}],
    [null, 'x'],
    [null, null],
  ])('is unknown for what is no manifest: %s', (name, value) => {
    expect(detect(value, name)).toBeNull();
    expect(judge(JSON.stringify(value), { fileName: name })).toMatchObject({
      format: null,
      against: null,
      accepted: false,
      problems: [{ id: 'format/unknown', severity: 'error' }],
    });
  });

  it('can be pinned', () => {
    expect(judge('{}', { format: 'kaapana-processing-container', fileName: 'manifest.json' })).toMatchObject({
      format: 'kaapana-processing-container',
      formatEvidence: ['was asked for'],
      against: 'kaapana task_api 09bb59b',
    });
  });
});
