import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Example } from '../../../src/docs/index.ts';
import { readKeyFiles } from '../../../src/site/badge/read-key-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'waybill-key-files-'));
mkdirSync(join(folder, 'input', 'deep'), { recursive: true });
writeFileSync(join(folder, 'input', 'a.txt'), 'a');
writeFileSync(join(folder, 'input', 'deep', 'b.txt'), 'b');
writeFileSync(join(folder, 'look.mjs'), '#!/usr/bin/env node\n');
afterAll(() => rmSync(folder, { recursive: true }));

const EXAMPLE: Example = {
  id: 'page',
  line: 1,
  needs: [],
  timeoutMs: null,
  files: ['input/', 'missing'],
  continues: null,
  keep: [],
  same: [],
  usesEngine: false,
  steps: [{ kind: 'verify', line: 9, file: 'look.mjs' }],
};

test('folders are read in full, scripts too, and what is missing is left out', () => {
  const files = readKeyFiles(folder, EXAMPLE);
  expect(files.map(({ path }) => path).sort()).toEqual(['input/a.txt', 'input/deep/b.txt', 'look.mjs']);
  expect(files.find(({ path }) => path === 'input/a.txt')?.sha256).toBe(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
  );
});

test('a schema of an output is read; one of our formats is no file', () => {
  writeFileSync(join(folder, 'x.schema.json'), '{}');
  writeFileSync(join(folder, 'flywheel-gear'), 'not the format');
  const compare = (schema: string): Example['steps'][number] => {
    return { kind: 'compare', line: 9, of: null, expectation: { kind: 'schema', schema } };
  };
  const files = readKeyFiles(folder, {
    ...EXAMPLE,
    files: [],
    steps: [compare('x.schema.json'), compare('flywheel-gear')],
  });
  expect(files.map(({ path }) => path)).toEqual(['x.schema.json']);
});
