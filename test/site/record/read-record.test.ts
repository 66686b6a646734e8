import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readRecord } from '../../../src/site/record/read-record.ts';

const root = mkdtempSync(join(tmpdir(), 'waybill-site-'));
const folders = { root, pages: 'content/docs', record: 'content/record' };

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(text: string): void {
  mkdirSync(join(root, 'content/record/start'), { recursive: true });
  writeFileSync(join(root, 'content/record/start/record.json'), text);
}

it('reads the record of a page', () => {
  write('{"version":1,"page":"content/docs/start.mdx","entries":[]}');
  expect(readRecord('content/docs/start.mdx', folders)?.entries).toEqual([]);
});

it('has nothing to say of a page that never ran, or lies elsewhere', () => {
  expect(readRecord('content/docs/start.mdx', folders)).toBeNull();
  expect(readRecord('README.md', folders)).toBeNull();
});

it.each(['{"version":1,"page":"content/docs/st', '{"version":1}'])(
  'stops at %s, naming the file and what to do',
  (text) => {
    write(text);
    expect(() => readRecord('content/docs/start.mdx', folders)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('content/record/start/record.json'),
        hint: expect.stringContaining('npm run record'),
      }),
    );
  },
);
