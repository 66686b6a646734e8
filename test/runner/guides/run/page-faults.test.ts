import { expect, test } from 'vitest';
import { runPageText } from './run-page-text.ts';

const fence = '```';

test.each([
  [`${fence}text title="data"\nx\n${fence}`, 'title="data": "data" is a folder.'],
  [`${fence}text output of="pipe"\nx\n${fence}`, 'of="pipe": "pipe" is no file in the workspace.'],
  [
    `${fence}console\n$ echo 1\n${fence}\n\n${fence}json output schema="bad.json"\n${fence}`,
    'The schema bad.json cannot judge anything: ',
  ],
  [
    `${fence}console\n$ echo 1\n${fence}\n\n${fence}json output schema="data"\n${fence}`,
    'schema="data": "data" is a folder.',
  ],
])('a page that is at fault fails a step in words: %#', async (text, words) => {
  const page = `${fence}console\n$ mkfifo pipe; mkdir data\n${fence}\n\n${text}\n`;
  const ran = await runPageText(page, { 'bad.json': '{"type":"strnig"}', 'data/a': 'a' });
  const steps = ran.result.pages.flatMap(({ examples }) => examples.flatMap((example) => example.steps));
  const failures = steps.filter(({ verdict }) => verdict === 'failed').map(({ message }) => message);
  expect(failures).toEqual([expect.stringContaining(words)]);
});
