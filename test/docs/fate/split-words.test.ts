import { expect, it } from 'vitest';
import { splitWords } from '../../../src/docs/fate/split-words.ts';

const pair = (key: string, value: string, closed = true) => ({ kind: 'pair', key, value, closed });

it.each([
  [
    'run  wrap',
    [
      { kind: 'word', key: 'run' },
      { kind: 'word', key: 'wrap' },
    ],
  ],
  ['title="a b.txt"', [pair('title', 'a b.txt')]],
  [`prompt='say "x"'`, [pair('prompt', 'say "x"')]],
  ['prompt=">>> "', [pair('prompt', '>>> ')]],
  ['title="a\\"', [pair('title', 'a\\')]],
  ['files=/etc/x', [pair('files', '/etc/x')]],
  ['title="open', [pair('title', 'open', false)]],
  ['ins={1, 3-5} del=/a b/g', [pair('ins', '1, 3-5'), pair('del', 'a b')]],
  [
    '{1,3} "text" /re gex/',
    [
      { kind: 'marker', raw: '{1,3}' },
      { kind: 'marker', raw: '"text"' },
      { kind: 'marker', raw: '/re gex/' },
    ],
  ],
  ['mark={"label":2-3} run', [pair('mark', '"label":2-3'), { kind: 'word', key: 'run' }]],
  ['key=', [pair('key', '')]],
])('%s is split at blanks outside values', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});
