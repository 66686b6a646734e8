import { expect, test } from 'vitest';
import { seedTopics } from './seed-topics.ts';

const found = (text: string) => seedTopics(text).map(({ kind, line, text: words }) => [kind, line, words]);

test('headings of both notations, items and admonitions are topics', () => {
  const text = `# One

!!! tip "Two"
    More of it.

1. three
    * four

Five
----
* six
`;
  expect(found(text)).toEqual([
    ['heading', 1, '# One'],
    ['admonition', 3, '!!! tip "Two"'],
    ['item', 6, '1. three'],
    ['item', 7, '* four'],
    ['heading', 9, 'Five'],
    ['item', 11, '* six'],
  ]);
});

test('a code block is one topic, whatever stands in it', () => {
  const text = '```bash\n\n# no heading\n- no item\n```\n\n.. code-block:: bash\n\n    COPY a b\n\nText.\n';
  expect(found(text)).toEqual([
    ['code', 1, '# no heading'],
    ['code', 7, 'COPY a b'],
  ]);
});

test('a quote is one topic, and a line that says TODO', () => {
  expect(found('> FROM a\n> RUN b\n\nThe schema: TODO\n')).toEqual([
    ['quote', 1, '> FROM a'],
    ['todo', 4, 'The schema: TODO'],
  ]);
});

test('a comment has no topics, and moves none', () => {
  expect(found('<!-- - no\n- no -->\n- yes\n')).toEqual([['item', 3, '- yes']]);
});

test('a topic has the lines up to the next one', () => {
  expect(seedTopics('# One\nsays a\n- two\n  says b\n').map(({ lines }) => lines.join('|'))).toEqual([
    '# One|says a',
    '- two|  says b|',
  ]);
});

test('items are of one list until a line at the margin comes between', () => {
  const lists = seedTopics('- a\n  - b\n\n- c\n\nText.\n\n- d\n').map(({ list }) => list);
  expect(lists).toEqual([1, 1, 1, 2]);
});
