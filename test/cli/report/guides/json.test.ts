import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { guidesReport } from '../../../../src/cli/report/guides/guides-report.ts';
import { NO_COLORS } from '../../../../src/core/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { waybill } from '../../waybill.ts';
import { GUIDES_EXAMPLE, GUIDES_TEXTS } from './guides-example.ts';
import { GUIDES_RESULT_SCHEMA } from './guides-result.schema.ts';

const validate = new Ajv2020({ allErrors: true }).compile(GUIDES_RESULT_SCHEMA);

function flaws(result: unknown) {
  validate(result);
  return validate.errors ?? [];
}

test('JSON reads back as the result, with every field of the contract', () => {
  const options = { format: 'json', quiet: false, verbose: false } as const;
  const read = JSON.parse(guidesReport(GUIDES_EXAMPLE, GUIDES_TEXTS, options, NO_COLORS));
  expect(read).toEqual(GUIDES_EXAMPLE);
  expect(flaws(read)).toEqual([]);
});

test('list and test print JSON with every field of the contract, whatever became of the examples', async () => {
  const folder = temporaryFolder();
  const pages = {
    'good.md': '```sh title="a.sh"\necho hi\n```\n```console\n$ sh a.sh\nhi\n```\n',
    'bad.md': '```console\n$ echo hi\nho\n$ true\n```\n',
    'broken.md': '```python\nprint(1)\n```\n```console\n$ true\n```\n',
    'skipped.md':
      '<!-- waybill: needs=command:no-such-tool -->\n\n```console\n$ true\n```\n```text shown="illustration"\nx\n```\n',
    'empty.md': '# Nothing\n',
  };
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  const env = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };
  for (const verb of ['list', 'test']) {
    const { stdout, code } = await waybill(['guides', verb, '.', '--format', 'json'], { cwd: folder, env });
    expect(code).toBe(1);
    expect(flaws(JSON.parse(stdout))).toEqual([]);
  }
}, 120_000);

test('a field that is missing or of another type is seen', () => {
  const [page] = GUIDES_EXAMPLE.pages;
  const { leftovers: _, ...example } = page?.examples[0] ?? { leftovers: [] };
  expect(flaws({ ...GUIDES_EXAMPLE, pages: [{ ...page, examples: [example] }] })).toMatchObject([
    { params: { missingProperty: 'leftovers' } },
  ]);
  expect(flaws({ ...GUIDES_EXAMPLE, version: '1' })).toHaveLength(1);
});
