import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { wholeOptionsPlugin } from '../../../src/site/markdown/whole-options-plugin.ts';

async function rendered(markdown: string): Promise<string> {
  const { createRenderer } = satteri({ hastPlugins: [wholeOptionsPlugin()] });
  if (createRenderer === undefined) throw new Error('the processor renders no Markdown');
  const renderer = await createRenderer({ syntaxHighlight: false });
  return (await renderer.render(markdown, {})).code;
}

test('an option stays in one line, and the words beside it may part', async () => {
  expect(await rendered('`docker rm --force  greet`')).toContain(
    '<code>docker rm <span class="waybill-whole">--force</span>  greet</code>',
  );
  expect(await rendered('| a |\n|---|\n| `-it` |\n')).toContain(
    '<td><code><span class="waybill-whole">-it</span></code></td>',
  );
});

test('a long option, another word with a hyphen, and a block of code stay as they are', async () => {
  const long = '`--a-word-that-is-wider-than-a-column`';
  expect(await rendered(long)).toContain(`<code>${long.slice(1, -1)}</code>`);
  expect(await rendered('`docker my-image -`')).toContain('<code>docker my-image -</code>');
  expect(await rendered('```sh\ndocker rm --force greet\n```\n')).not.toContain('waybill-whole');
});

test('signs of HTML in such code are still text', async () => {
  expect(await rendered('`--name <b>`')).toContain('--name</span> &lt;b&gt;</code>');
});
