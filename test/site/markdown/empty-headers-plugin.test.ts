import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { emptyHeadersPlugin } from '../../../src/site/markdown/empty-headers-plugin.ts';

test('a heading of a table without words is a cell, and one with words stays', async () => {
  const { createRenderer } = satteri({ hastPlugins: [emptyHeadersPlugin()] });
  if (createRenderer === undefined) throw new Error('the processor renders no Markdown');
  const renderer = await createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render('| | `here` |\n|---|---|\n| a | b |\n', {});
  expect(code.replace(/\s*\n\s*/g, '')).toContain('<tr><td></td><th><code>here</code></th></tr>');
});
