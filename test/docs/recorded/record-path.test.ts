import { expect, test } from 'vitest';
import { recordPath } from '../../../src/docs/index.ts';

const FOLDERS = { pages: 'content/docs', record: 'content/record' };

test('the record of a page lies under its path without the extension', () => {
  expect(recordPath('content/docs/guides/raiven.mdx', FOLDERS)).toBe(
    'content/record/guides/raiven/record.json',
  );
  expect(recordPath('content/docs/start.md', FOLDERS)).toBe('content/record/start/record.json');
});

test('the page of a folder has its record beside those of its other pages', () => {
  expect(recordPath('content/docs/guides/raiven/index.mdx', FOLDERS)).toBe(
    'content/record/guides/raiven/record.json',
  );
  expect(recordPath('content/docs/index.mdx', FOLDERS)).toBe('content/record/record.json');
});

test('a page elsewhere has no record', () => {
  expect(recordPath('README.md', FOLDERS)).toBeNull();
});
