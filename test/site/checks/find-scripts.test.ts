import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findScripts } from '../../../src/site/checks/find-scripts.ts';
import { scriptPath } from '../../../src/site/checks/script-path.ts';

const root = mkdtempSync(join(tmpdir(), 'waybill-site-'));
afterAll(() => rmSync(root, { recursive: true }));

test('the scripts that pages name and that are there are found, each once', () => {
  mkdirSync(join(root, 'pages/deep'), { recursive: true });
  writeFileSync(join(root, 'pages/check.mjs'), '#!/usr/bin/env node');
  writeFileSync(
    join(root, 'pages/a.md'),
    '<!-- waybill: verify=check.mjs -->\n<!-- waybill: verify=gone.mjs -->',
  );
  writeFileSync(join(root, 'pages/deep/b.mdx'), '{/* waybill: verify=../check.mjs */}');
  expect(findScripts({ root, pages: 'pages' })).toEqual(['pages/check.mjs']);
});

test('a script outside the site has no address', () => {
  expect(scriptPath('pages/a.md', '../../secret.sh')).toBeNull();
});
