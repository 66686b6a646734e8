import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide, type RecordEntry } from '../../../src/docs/index.ts';
import { exampleFacts } from '../../../src/site/badge/example-facts.ts';

const PAGE = `# Page

<!-- waybill: example=one needs=engine,network keep=a.txt same=b.png verify=page/plays.mjs -->

\`\`\`json title="manifest.json" check="flywheel-gear" expect="flywheel-gear/required"
{ "name": "x" }
\`\`\`

\`\`\`console
$ cat a
hello
$ true
$ false
[1]
\`\`\`

\`\`\`bash run
true
\`\`\`

\`\`\`text output of="a.txt"
hello
\`\`\`

<!-- waybill: example=two continues=one -->

\`\`\`console
$ docker ps
\`\`\`
`;

const guide = planGuide(PAGE, 'docs/page.md', { judge });
const RUN: RecordEntry = {
  example: 'one',
  host: { arch: 'amd64', base: 'none', gpu: null },
  verdict: 'passed',
  when: '2026-11-21T23:30:00Z',
  durationMs: 5120,
  key: 'k1',
  engine: null,
  bases: [],
  kept: [],
};

function factsOf(id: string, runs: readonly RecordEntry[]) {
  const example = guide.examples.find((candidate) => candidate.id === id);
  if (example === undefined) throw new Error(`no example ${id}`);
  return exampleFacts(guide, example, runs, 'k1');
}

test('the page of this test has no problem', () => {
  expect(guide.problems).toEqual([]);
});

test('each kind of step is counted, and scripts are linked', () => {
  expect(factsOf('one', [RUN]).checks).toEqual([
    ['1 file judged before anything runs: Flywheel gear manifest'],
    ['1 file written as shown: manifest.json'],
    ['3 commands typed: every exit code compared, the output of 1 compared line by line'],
    ['1 script of this page run to the end'],
    ['1 output block compared'],
    [
      'What a reader does by hand was done by a script:',
      ' ',
      { text: 'plays.mjs', address: '/checks/docs/page/plays.mjs.txt' },
    ],
    ['2 results kept, 1 of them byte for byte the same as in the record'],
  ]);
});

test('the command names page and example, with what it needs and how long it took', () => {
  const { title, command, remarks } = factsOf('one', [RUN]);
  expect(title).toBe('How it was checked');
  expect(command).toBe('npm run waybill -- guides test docs/page.md --example one');
  expect(remarks).toEqual(['It needs a container engine and the network.', 'Here it took 5 seconds.']);
});

test('an example without a run claims no check, and says what it needs and continues', () => {
  const { title, remarks } = factsOf('two', []);
  expect(title).toBe('What a run checks');
  expect(remarks).toEqual([
    'It needs a container engine.',
    'It goes on where the example one ends, which runs first.',
  ]);
});

test('a run of an older text does not say how this one was checked', () => {
  expect(factsOf('one', [{ ...RUN, key: 'k0' }]).title).toBe('What a run checks');
});
