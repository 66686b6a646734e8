import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FORMAT_IDS, FORMATS, judge } from '../../../../src/core/index.ts';
import { readGuides } from '../../../../src/site/coverage/read-guides.ts';
import { collectExamples } from '../../../../src/site/playground/examples/collect-examples.ts';
import { COMMON_MISTAKES } from '../../../../src/site/playground/examples/common-mistakes.ts';
import type { PlaygroundExample } from '../../../../src/site/playground/examples/example.ts';
import { neighboursOf } from '../../../../src/site/playground/state/neighbours-of.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../../src/site/playground/state/reduce.ts';
import { EXAMPLES } from '../../../../src/site/problem/examples.ts';

const PAGES = 'content/docs';
const guides = readGuides({ root: resolve(import.meta.dirname, '../../../..'), pages: PAGES });
const groups = collectExamples(EXAMPLES, guides, PAGES);
const all = groups.flatMap(({ title, examples }) =>
  examples.map((example) => ({ group: title, ...example })),
);

test('every format has a good example and each of its common mistakes', () => {
  for (const id of FORMAT_IDS) {
    const { title, example } = FORMATS.find((format) => format.id === id) ?? { title: '', example: '' };
    const group = groups.find((candidate) => candidate.title === title);
    expect(group?.examples.length, id).toBe(COMMON_MISTAKES[id].length + (example === '' ? 0 : 1));
  }
});

test('each manifest says of itself what the judge says of it with the others beside it', () => {
  const wrong = all
    .filter(({ group }) => group !== 'Files of the guides')
    .flatMap(({ files: [first, ...rest], others, verdict, title }) => {
      const { name = null, text = '', format = null } = first ?? {};
      const neighbours = [...rest.map((file) => ({ path: file.name ?? '', text: file.text })), ...others];
      const options = { fileName: name, neighbours, ...(format === null ? {} : { format }) };
      return judge(text, options).accepted === (verdict !== 'rejected') ? [] : [title];
    });
  expect(wrong).toEqual([]);
});

test('the files of the guides are there whole, a manifest and its Dockerfile as tabs', () => {
  const ofGuides = groups.at(-1)?.examples ?? [];
  expect(ofGuides.length).toBeGreaterThan(40);
  const gear = ofGuides.find(({ page }) => page === '/guides/flywheel/');
  expect(gear?.files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['manifest.json', 'Dockerfile']),
  );
  expect(gear?.others.map(({ path }) => path)).toContain('run.py');
});

test('a text that is no example by its length is left out, and with it an example that has no other', () => {
  const [guide] = guides.filter(({ path }) => path.endsWith('guides/flywheel/index.mdx'));
  if (guide === undefined) throw new Error('The page is gone.');
  const longer = (length: number) => ({
    ...guide,
    fences: guide.fences.map((fence) => ({ ...fence, text: fence.text.padEnd(length) })),
  });
  const count = (length: number) =>
    collectExamples(new Map(), [longer(length)], PAGES).at(-1)?.examples.length;
  expect(count(20_000)).toBeGreaterThan(0);
  expect(count(20_001)).toBe(0);
});

/** As the playground judges them when they are opened. */
function judgedAsOpened({ files, others }: Pick<PlaygroundExample, 'files' | 'others'>) {
  const state = reduce(EMPTY_PLAYGROUND, { kind: 'opened', files, others, active: 0 });
  return state.files.map(({ id, name, text }) =>
    judge(text, { fileName: name, neighbours: neighboursOf(state, id) }),
  );
}

test('files of the guides say of themselves what the judge says, the rejected ones too', () => {
  const ofGuides = groups.at(-1)?.examples ?? [];
  const said = ofGuides.map((example) => {
    const judgements = judgedAsOpened(example);
    if (judgements.some(({ accepted }) => !accepted)) return 'rejected';
    const warnings = judgements.flatMap(({ problems }) =>
      problems.filter(({ severity }) => severity === 'warning'),
    );
    return warnings.length > 0 ? 'warned' : 'accepted';
  });
  expect(ofGuides.map(({ verdict }) => verdict)).toEqual(said);
  expect(new Set(said)).toEqual(new Set(['accepted', 'warned', 'rejected']));
});

test('no Dockerfile of a guide is told of the manifest that another image takes along', () => {
  const ofPage = groups.at(-1)?.examples.filter(({ page }) => page === '/guides/across/gpu/') ?? [];
  expect(ofPage.length).toBe(3);
  const problems = ofPage.flatMap(judgedAsOpened).flatMap((judgement) => judgement.problems);
  expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});
