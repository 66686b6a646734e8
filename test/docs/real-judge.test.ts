import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/index.ts';
import { checkManifest, planGuide } from '../../src/docs/index.ts';

function plan(...lines: readonly string[]) {
  return planGuide(lines.join('\n'), 'a.md', { judge });
}

const GEAR = '{ "name": "x", "custom": { "gear-builder": { "category": "utility", "image": "x/y:1" } } }';

describe('a fence under the judge that validates manifests', () => {
  it.each([
    ['```json', GEAR, 'checked', 'flywheel-gear'],
    ['```json title="manifest.json"', '{}', 'file', 'flywheel-gear'],
    ['```json title="notes.json"', '{}', 'file', null],
    ['```json', '{ "a": 1 }', 'fence/no-fate', null],
    ['```json', 'not JSON', 'fence/no-fate', null],
    ['```yaml', 'a: [', 'fence/no-fate', null],
    ['```dockerfile', 'FROM debian', 'checked', 'dockerfile'],
    ['```dockerfile title="Dockerfile"', 'FROM debian', 'file', 'dockerfile'],
  ])('%s with %s is %s, judged as %s', (opening, text, outcome, format) => {
    const { fences, problems } = plan(opening, text, '```');
    const fate = fences[0]?.fate ?? null;
    expect(fate?.kind ?? problems[0]?.id).toBe(outcome);
    expect(fate !== null && 'judged' in fate ? (fate.judged?.format ?? null) : null).toBe(format);
  });

  it('fails at the line of the page where its error is', () => {
    const { examples } = plan('# Gear', '', '```json title="manifest.json"', '{', '  "name": 5', '}', '```');
    const step = examples[0]?.steps[0];
    if (step?.kind !== 'check') throw new Error('a manifest is judged first');
    const judgement = judge(step.text, { fileName: step.fileName, format: step.judged.format });
    expect(judgement.accepted).toBe(false);
    const { passed, firstLine } = checkManifest(judgement, step.judged, step.textLine);
    expect(passed).toBe(false);
    expect(firstLine).toBe(step.textLine + (judgement.problems[0]?.range.start.line ?? 0) - 1);
  });
});
