import { expect, inject, test } from 'vitest';
import { explainOutput, failureProblem, KNOWN_FAILURES } from '../../../src/core/index.ts';
import { REPRODUCED } from '../../../src/site/failure/reproduced.ts';

test('the address of every known failure leads to its own heading, which says whether we brought it about', async () => {
  const page = await (await fetch(`${inject('siteUrl')}failures/`)).text();
  const [memory] = explainOutput('', { outOfMemory: true });
  if (memory === undefined) throw new Error('there is no failure to begin with');
  for (const { id } of KNOWN_FAILURES) {
    const { url } = failureProblem({ ...memory, id });
    const [path, anchor] = url.split('#');
    expect(path).toBe('/failures/');
    expect(page.split(`id="${anchor}"`), url).toHaveLength(2);
  }
  expect(page.match(/data-reproduced/g)).toHaveLength(Object.keys(REPRODUCED).length);
});
