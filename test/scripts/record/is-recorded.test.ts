import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isRecorded } from '../../../scripts/record/is-recorded.ts';
import { writeRecord } from '../../../scripts/record/write-record.ts';
import { findPages } from '../../../src/cli/input/find-pages.ts';
import { recordFile } from '../../../src/cli/input/read-record.ts';
import type { ExampleResult, Guide } from '../../../src/docs/index.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const PAGE = `# A page

<!-- waybill: example=first files=data -->

\`\`\`console
$ cat data/a.txt
one
\`\`\`

<!-- waybill: example=second continues=first -->

\`\`\`console
$ echo two
two
\`\`\`
`;

/** A checkout with one page and a folder of data beside it. */
function checkout(): { readonly page: string; readonly data: string } {
  const root = temporaryFolder();
  const page = join(root, 'content/docs/guides/page.md');
  const data = join(dirname(page), 'data/a.txt');
  mkdirSync(join(root, '.git'));
  mkdirSync(dirname(data), { recursive: true });
  writeFileSync(page, PAGE);
  writeFileSync(data, 'one\n');
  return { page, data };
}

async function guideOf(page: string): Promise<Guide> {
  const [guide] = await findPages([page]);
  if (guide === undefined) throw new Error(`${page} has no plan`);
  expect(guide.problems).toEqual([]);
  return guide;
}

/** Writes the record of the page as it stands, as if its examples had just ended so; a skip is no run. */
async function record(
  page: string,
  verdicts: Readonly<Record<string, ExampleResult['verdict']>>,
): Promise<void> {
  const guide = await guideOf(page);
  const ended = guide.examples.filter(({ id }) => Object.hasOwn(verdicts, id));
  const runs = ended.flatMap((example) => {
    const verdict = verdicts[example.id];
    if (verdict === undefined || verdict === 'skipped') return [];
    const result = {
      id: example.id,
      verdict,
      cached: false,
      missing: [],
      steps: [],
      leftovers: [],
      kept: [],
      notes: [],
      durationMs: 5,
    };
    return [
      {
        guide,
        example,
        result,
        host: { arch: 'amd64', base: 'none' as const, gpu: null },
        engine: null,
        bases: [],
        disk: null,
        basesKnown: true,
        files: [],
        rewrites: [],
        when: '2026-11-22T01:00:00Z',
      },
    ];
  });
  const skips = ended
    .filter(({ id }) => verdicts[id] === 'skipped')
    .map(({ id }) => ({ example: id, when: '2026-11-22T01:00:00Z', missing: ['gpu'] }));
  writeRecord(recordFile(page) ?? '', guide, runs, skips);
}

const isRecordedNow = async (page: string) => isRecorded(await guideOf(page));

test('a page that never ran is not recorded', async () => {
  expect(await isRecordedNow(checkout().page)).toBe(false);
});

test('a page is recorded once all its examples have passed', async () => {
  const { page } = checkout();
  await record(page, { first: 'passed' });
  expect(await isRecordedNow(page)).toBe(false);
  await record(page, { second: 'passed' });
  expect(await isRecordedNow(page)).toBe(true);
});

test('what was skipped where the page was recorded does not make it run again', async () => {
  const { page } = checkout();
  await record(page, { first: 'passed', second: 'skipped' });
  expect(await isRecordedNow(page)).toBe(true);
});

test('what failed makes it run again', async () => {
  const { page } = checkout();
  await record(page, { first: 'passed', second: 'failed' });
  expect(await isRecordedNow(page)).toBe(false);
});

test.each([
  ['a command', (text: string) => text.replace('$ echo two', '$ echo  two')],
  ['what is expected', (text: string) => text.replace('\ntwo\n', '\n[..]\n')],
  ['what another example continues', (text: string) => text.replace('$ cat data', '$ cat ./data')],
])('another text of %s makes it run again', async (_, change) => {
  const { page } = checkout();
  await record(page, { first: 'passed', second: 'passed' });
  expect(change(PAGE)).not.toBe(PAGE);
  writeFileSync(page, change(PAGE));
  expect(await isRecordedNow(page)).toBe(false);
});

test('another file in a folder that an example reads makes it run again', async () => {
  const { page, data } = checkout();
  await record(page, { first: 'passed', second: 'passed' });
  writeFileSync(data, 'one and a half\n');
  expect(await isRecordedNow(page)).toBe(false);
});

test('prose and pages without examples make nothing run', async () => {
  const { page } = checkout();
  await record(page, { first: 'passed', second: 'passed' });
  writeFileSync(page, readFileSync(page, 'utf8').replace('# A page', '# The same page\n\nWith prose.'));
  expect(await isRecordedNow(page)).toBe(true);
  const alone = join(dirname(page), 'alone.md');
  writeFileSync(alone, '# Prose alone\n');
  expect(await isRecordedNow(alone)).toBe(true);
});
