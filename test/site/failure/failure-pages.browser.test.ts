import { expect, inject, test } from 'vitest';
import { explainOutput, failureProblem, KNOWN_FAILURES } from '../../../src/core/index.ts';

test('the address of every known failure leads to its own page, and the list has each once', async () => {
  const list = await (await fetch(`${inject('siteUrl')}failures/`)).text();
  const entries = list.match(/<dl>[\s\S]*?<\/dl>/g)?.join('') ?? '';
  const [memory] = explainOutput('', { outOfMemory: true });
  if (memory === undefined) throw new Error('there is no failure to begin with');
  for (const { id, cause } of KNOWN_FAILURES) {
    const { url } = failureProblem({ ...memory, id });
    const page = await fetch(`${inject('siteUrl')}${url.slice(1)}`);
    expect(page.status, url).toBe(200);
    const title = /<h1[^>]*>([^<]+)<\/h1>/.exec(await page.text())?.[1]?.trim();
    expect(title, cause).toMatch(/^\S.*[^.]$/);
    const [, entry = '', ...more] = entries.split(`href="${url}"`);
    expect(more, url).toEqual([]);
    expect(/^[^>]*>([^<]*)</.exec(entry)?.[1], url).toBe(title);
  }
});
