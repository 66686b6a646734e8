import { resolve } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/core/index.ts';
import { fieldTable } from '../../../src/site/raw/field-table.ts';
import { readMarkdown } from '../../../src/site/raw/read-markdown.ts';

const FOLDERS = {
  root: resolve(import.meta.dirname, '../../..'),
  pages: 'content/docs',
  record: 'content/record',
};
const FIELD = { pointer: '/a', type: 'text', required: false, open: false, description: 'What it is.' };

test('a line has the place, the type, the meaning and all rules of a field', () => {
  const fields = [
    { ...FIELD, required: true, allowed: ['x', 'y'], default: 'x', only: 'Input file' },
    { ...FIELD, pointer: '/a/*', type: 'object', open: true, description: '' },
    { ...FIELD, limit: 'at most 9 characters, matches ^[a|b]+$', description: 'Of a | b, *any* <one>.' },
  ];
  expect(fieldTable(fields)).toBe(`| Field | Type | Meaning and rules |
|---|---|---|
| \`/a\` (required) | text | What it is. One of \`"x"\`, \`"y"\`. Default \`"x"\`. Only in \`Input file\`. |
| \`/a/*\` | object | Any key may be used here. |
| \`/a\` | text | Of a \\| b, \\*any\\* \\<one>. At most 9 characters, matches \`^[a\\|b]+$\`. |`);
});

const WITH_FIELDS = FORMATS.filter(({ fields }) => fields.length > 0);

test.each(WITH_FIELDS)('the Markdown of the reference of $id has a line for each field', ({ id, fields }) => {
  const text = readMarkdown(`content/docs/reference/${id}.mdx`, FOLDERS, '/');
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const table = tree.children.find(
    (node) => node.type === 'table' && node.children.length === fields.length + 1,
  );
  const rows = table?.type === 'table' ? table.children : [];
  // A bar that is not escaped would make a fourth cell.
  expect(rows.map(({ children }) => children.length)).toEqual(Array(fields.length + 1).fill(3));
  const lines = text.split('\n').slice((rows[1]?.position?.start.line ?? 0) - 1);
  fields.forEach(({ pointer, allowed = [] }, index) => {
    expect(lines[index]).toContain(`| \`${pointer}\``);
    for (const value of allowed) expect(lines[index]).toContain(JSON.stringify(value));
  });
});
