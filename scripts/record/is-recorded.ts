import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { readRecord } from '../../src/cli/input/read-record.ts';
import { exampleKeys, type Guide } from '../../src/docs/index.ts';
import { readKeyFiles } from '../../src/site/badge/read-key-files.ts';

/** True where each example of a page has passed as it stands now, or could not be run where the page was recorded. */
export function isRecorded({ path, examples }: Guide): boolean {
  const record = readRecord(path);
  const keys = exampleKeys(examples, (example) => readKeyFiles(dirname(path), example), sha256);
  return examples
    .filter(({ steps }) => steps.length > 0)
    .every(({ id }) => {
      const skipped = record?.skips?.some(({ example }) => example === id) ?? false;
      const entries = record?.entries.filter(({ example }) => example === id) ?? [];
      return skipped || entries.some(({ key, verdict }) => key === keys.get(id) && verdict === 'passed');
    });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
