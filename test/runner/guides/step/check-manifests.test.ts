import { expect, test } from 'vitest';
import { FORMATS, judge } from '../../../../src/core/index.ts';
import { planGuide } from '../../../../src/docs/index.ts';
import { checkManifests } from '../../../../src/runner/guides/step/check-manifests.ts';

const gear = FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '';
const wrongConfig = '{ "config": { "every": "often" }, "inputs": {}, "destination": { "id": "x" } }';

function fence(title: string, text: string): string {
  return `\`\`\`json title="${title}" check="${title.endsWith('config.json') ? 'flywheel-config' : 'flywheel-gear'}"\n${text.trim()}\n\`\`\`\n\n`;
}

function verdicts(page: string, continuing = false): string[] {
  const guide = planGuide(page, 'page.md', { judge });
  expect(guide.problems).toEqual([]);
  const [first, last = first] = guide.examples;
  const checks = checkManifests(last?.steps ?? [], judge, continuing ? first?.steps : []);
  return [...checks.values()].map(({ verdict }) => verdict);
}

test('a manifest is judged with the other files of its example', () => {
  expect(verdicts(fence('config.json', wrongConfig))).toEqual(['passed']);
  expect(verdicts(fence('manifest.json', gear) + fence('config.json', wrongConfig))).toEqual([
    'passed',
    'failed',
  ]);
});

test('the files of an example that it continues are beside it too', () => {
  const page = `<!-- waybill: example=a -->\n\n${fence('manifest.json', gear)}<!-- waybill: example=b continues=a -->\n\n${fence('config.json', wrongConfig)}`;
  expect(verdicts(page)).toEqual(['passed']);
  expect(verdicts(page, true)).toEqual(['failed']);
});

test('a file in a folder finds its neighbours by the way from there', () => {
  const page = fence('gear/manifest.json', gear) + fence('gear/config.json', wrongConfig);
  expect(verdicts(page)).toEqual(['passed', 'failed']);
});

test('of a file that is written again the version before the judged one counts', () => {
  const asksNothing = JSON.stringify({ ...JSON.parse(gear), inputs: {}, config: {} });
  const config = fence('config.json', '{ "config": {}, "inputs": {}, "destination": { "id": "x" } }');
  const [before, after] = [fence('manifest.json', asksNothing), fence('manifest.json', gear)];
  expect(verdicts(before + config + after)).toEqual(['passed', 'passed', 'passed']);
  expect(verdicts(after + config + before)).toEqual(['passed', 'failed', 'passed']);
});
