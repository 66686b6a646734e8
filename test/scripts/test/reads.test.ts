import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFiles } from '../../../scripts/test/reads.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

test('the files of a corpus count by name and size, also beside a link that leads nowhere', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'red'));
  writeFileSync(join(folder, 'red', 'one.yml'), 'a: 1\n');
  symlinkSync('nowhere', join(folder, 'loose'));
  expect(corpusFiles(folder)).toEqual(['loose', expect.stringMatching(/^red \d+$/), 'red/one.yml 5']);
});

test('no corpus has no files', () => {
  expect(corpusFiles(join(temporaryFolder(), 'nowhere'))).toEqual([]);
});
