import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';
import { answerPaste } from '../../../src/site/failure/answer-paste.ts';
import { expectedOutputs } from '../../../src/site/failure/expected-outputs.ts';

const PAGE = `\`\`\`console
$ greet Ada \\
    --twice
Hello, Ada.
Hello, [..].
$ true
$ wc -l a.txt
12 a.txt
\`\`\`

\`\`\`text output
on its own
\`\`\`

\`\`\`json output
{}
\`\`\`
`;
const outputs = expectedOutputs(planGuide(PAGE, 'page.md', { judge }));
const answer = (text: string) =>
  answerPaste({ revision: 1, text, page: { outputs, failures: '/x/failures/' } });

test('outputs are read off the plan, each with the place of its fence; JSON and what is not compared are left out', () => {
  expect(outputs.map(({ command, place }) => [command, place])).toEqual([
    ['greet Ada \\\n    --twice', 'fence-1'],
    ['wc -l a.txt', 'fence-1'],
    [null, 'fence-11'],
  ]);
});

test('a known failure is told with its line, cause and remedy, and leads to its place', () => {
  const { status, cards } = answer('Step 2\nerror: externally-managed-environment\n');
  expect(status).toBe('1 known failure. The cause and what to do stand below.');
  expect(cards.map(({ tone }) => tone)).toEqual(['bad']);
  expect(cards[0]?.facts.map(({ term }) => term)).toEqual(['Line 2', 'Cause', 'What to do']);
  expect(cards[0]?.link?.href).toMatch(/^\/x\/failures\/[a-z-]+\/$/);
});

test.each([
  ['alone', 'Hello, Ada.\nHello, Grace.\n'],
  [
    'with its command and prompts',
    'me@host:~$ greet Ada \\\n>     --twice\nHello, Ada.\nHello, Bo.\nme@host:~$ ',
  ],
  ['with line ends of Windows', 'Hello, Ada.\r\nHello, Bo.\r\n'],
])('what the page shows is said to be so, pasted %s', (_, text) => {
  const { status, cards } = answer(text);
  expect(status).toBe('All is well: this is what the page shows.');
  expect(cards.map(({ tone }) => tone)).toEqual(['good']);
  expect(cards[0]?.link?.href).toBe('#fence-1');
});

test('an output that differs is shown beside the line of the page', () => {
  const { status, cards } = answer('$ wc -l a.txt\n13 a.txt\n');
  expect(status).toBe('No known failure, but it is not what the page shows.');
  expect(cards[0]?.tone).toBe('care');
  expect(cards[0]?.facts.slice(1)).toEqual([
    { term: 'The page', text: '12 a.txt', code: true },
    { term: 'Your text', text: '13 a.txt', code: true },
  ]);
});

test('a line that the page does not have is told as such', () => {
  const { cards } = answer('$ wc -l a.txt\n12 a.txt\nmore\n');
  expect(cards[0]?.facts.slice(1)).toEqual([
    { term: 'The page', text: 'has no more lines', code: false },
    { term: 'Your text', text: 'more', code: true },
  ]);
});

test('two commands in one text are compared each', () => {
  const { cards } = answer('$ greet Ada \\\n    --twice\nHello, Ada.\nHello, Bo.\n$ wc -l a.txt\n1 a.txt\n');
  expect(cards.map(({ tone }) => tone)).toEqual(['good', 'care']);
});

test('of what is unknown nothing is claimed', () => {
  const { status, cards } = answer('something that nobody has ever seen');
  expect(status).toContain('does not know this');
  expect(cards).toEqual([]);
});

test('an empty field has no answer', () => {
  expect(answer(' \n')).toEqual({ revision: 1, status: '', cards: [] });
});

test('a megabyte is looked through, and its failure found at the end', () => {
  const line = 'INFO copying a file that has a rather long name to the output folder\n';
  const text = `${line.repeat(15_000)}error: externally-managed-environment\n`;
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(answer(text).cards).toHaveLength(1);
});

test('beside a known failure, an output that differs is not told as well', () => {
  const { cards } = answer('$ wc -l a.txt\nerror: externally-managed-environment\n');
  expect(cards.map(({ tone }) => tone)).toEqual(['bad']);
});

test('an output of wildcards alone is near what has its words, or what it matches, and not any text', () => {
  const page = '```console\n$ run\n...\n✓ a.zip: succeeded after [..]\n$ id\n[CONTAINER_ID]\n```\n';
  const known = expectedOutputs(planGuide(page, 'page.md', { judge }));
  const status = (text: string) =>
    answerPaste({ revision: 1, text, page: { outputs: known, failures: '/' } }).status;
  expect(status('something that nobody has ever seen')).toMatch(/^Waybill does not know this/);
  expect(status('✓ a.zip: succeeded after 3 s')).toMatch(/^All is well/);
  expect(status('✗ a.zip: succeeded after 3 s')).toMatch(/it is not what the page shows/);
  expect(status('0123456789ab')).toMatch(/^All is well/);
});
