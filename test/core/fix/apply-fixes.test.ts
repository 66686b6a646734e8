import { describe, expect, it } from 'vitest';
import { applyFixes, FORMATS } from '../../../src/core/index.ts';

const gear = FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '';
const options = { fileName: 'manifest.json' };

describe('applying fixes', () => {
  it('leaves a text alone that has nothing to mend', () => {
    const { text, applied, judgement } = applyFixes(gear, options);
    expect([text, applied, judgement.accepted]).toEqual([gear, [], true]);
  });

  it('mends one problem after the other, also those that only show when others are gone', () => {
    const broken = gear
      .replace('"label"', '"Label"')
      .replace('"MIT"', '"mit"')
      .replace('"url": "",', '"url": ""');
    const { text, applied, judgement } = applyFixes(broken, options);
    expect(text).toBe(gear);
    expect(judgement.accepted).toBe(true);
    expect(applied.map(({ id }) => id).sort()).toEqual([
      'flywheel-gear/enum',
      'flywheel-gear/unknown-key',
      'json/syntax',
    ]);
  });

  it('gives no two keys of an object the same name', () => {
    const { text } = applyFixes(gear.replace('"label": ', '"Label": "", "LABEL": '), options);
    expect(text.match(/"label"/g)).toHaveLength(1);
  });

  it('mends the same slip in hundreds of lines', () => {
    const options = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`option${index}`, { type: 'string', default: '' }]),
    );
    const whole = JSON.stringify({ ...JSON.parse(gear), config: options }, null, 1);
    const { judgement } = applyFixes(whole.replaceAll('},\n', '}\n'), { fileName: 'manifest.json' });
    expect(judgement.accepted).toBe(true);
  });

  it('comes to an end soon where hundreds of lines of YAML are broken', () => {
    const outputs = Array.from(
      { length: 50 },
      (_, index) => `    o${index}:\n      type: File\n      outputBinding: {glob: "o${index}}\n`,
    );
    const text = `redVersion: "9"\ncli:\n  inputs: {}\n  outputs:\n${outputs.join('')}inputs: {}\n`;
    expect(applyFixes(text, { fileName: 'a.red.yml' }).applied).not.toEqual([]);
  });

  it('touches nothing in a text whose bytes were no UTF-8', () => {
    const broken = gear.replace('"MIT"', '"mit"');
    expect(applyFixes(broken, { ...options, notUtf8At: 0 }).text).toBe(broken);
  });
});
