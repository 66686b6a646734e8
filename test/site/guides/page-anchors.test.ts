import { expect, test } from 'vitest';
import { pageAnchors } from './page-anchors.ts';

test('headings are slugged as the site slugs them, the same words a second time too', () => {
  const page = '# It\'s 1. `docker run`, _here_ & now\n\n## Again\n\n## Again\n\n<h2 id="own">Own</h2>\n';
  expect([...pageAnchors(page, true)]).toEqual([
    '_top',
    'its-1-docker-run-here--now',
    'again',
    'again-1',
    'own',
  ]);
});
