import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { type Choice, chooseUnits, type Guide, planGuide } from '../../../src/docs/index.ts';

const ALL: Choice = { example: null, onlyNeeds: [], shard: null };

/** A page of examples, each with one step; `b<a` continues a, `b+gpu` needs a GPU. */
function page(path: string, ...examples: string[]): Guide {
  const text = examples.map((example) => {
    const [, id, needs, continues] = /^(\w+)(?:\+(\w+))?(?:<(\w+))?$/.exec(example) ?? [];
    const keys = `${needs === undefined ? '' : ` needs=${needs}`}${continues === undefined ? '' : ` continues=${continues}`}`;
    return `<!-- waybill: example=${id}${keys} -->\n\n\`\`\`console\n$ true\n\`\`\`\n`;
  });
  return planGuide(text.join('\n'), path, { judge });
}

function names(guides: readonly Guide[], choice: Partial<Choice> = {}): readonly string[] {
  return chooseUnits(guides, { ...ALL, ...choice }).map(({ examples }) =>
    examples.map(({ id }) => id).join(' '),
  );
}

test('an example and all that continue it, or what they continue, are one unit in page order', () => {
  expect(names([page('a.md', 'a', 'b', 'c<a', 'd<c', 'e<a', 'f<b')])).toEqual(['a c d e', 'b f']);
});

test('an example that is named comes with what it continues, and without what continues it', () => {
  const guides = [page('a.md', 'a', 'b<a', 'c<b', 'd<a'), page('b.md', 'c', 'x')];
  expect(names(guides, { example: 'c' })).toEqual(['a b c', 'c']);
});

test('of needs only those examples are chosen that have one of them, with what they continue', () => {
  const guides = [page('a.md', 'a', 'b+gpu<a', 'c<a', 'd+network', 'e+engine')];
  expect(names(guides, { onlyNeeds: ['gpu'] })).toEqual(['a b']);
  expect(names(guides, { onlyNeeds: ['network', 'gpu'] })).toEqual(['a b', 'd']);
  expect(names(guides, { onlyNeeds: ['browser'] })).toEqual([]);
  expect(names(guides, { onlyNeeds: ['gpu'], example: 'd' })).toEqual([]);
});

test('over all parts each example is there exactly once, and no unit is torn', () => {
  const guides = [page('a.md', 'a', 'b', 'c<a', 'd<c', 'e'), page('b.md', 'a', 'b<a', 'c', 'd', 'e', 'f')];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.option(fc.nat(100_000)), { minLength: 11, maxLength: 11 }),
      (count, times) => {
        const order = guides.flatMap(({ examples }) => examples);
        const recordedMs: Choice['recordedMs'] = (_, example) => times[order.indexOf(example)] ?? null;
        const parts = Array.from({ length: count }, (_, at) =>
          chooseUnits(guides, { ...ALL, shard: { index: at + 1, count }, recordedMs }),
        );
        const all = parts
          .flat()
          .map(({ guide, examples }) => `${guide.path} ${examples.map(({ id }) => id)}`);
        expect(all.toSorted()).toEqual(
          chooseUnits(guides, ALL)
            .map(({ guide, examples }) => `${guide.path} ${examples.map(({ id }) => id)}`)
            .toSorted(),
        );
      },
    ),
  );
});

test('parts take about the same time by what was recorded, else by their steps', () => {
  const guides = [page('a.md', 'a', 'b', 'c', 'd')];
  const recordedMs: Choice['recordedMs'] = (_, { id }) => (id === 'a' ? 9000 : id === 'b' ? 4000 : null);
  expect(names(guides, { shard: { index: 1, count: 2 }, recordedMs })).toEqual(['a']);
  expect(names(guides, { shard: { index: 2, count: 2 }, recordedMs })).toEqual(['b', 'c', 'd']);
  expect(names(guides, { shard: { index: 5, count: 5 } })).toEqual([]);
});

test('examples that took no time are spread over the parts too', () => {
  const guides = [page('a.md', 'a', 'b', 'c', 'd')];
  const recordedMs = () => 0;
  for (const index of [1, 2]) {
    expect(names(guides, { shard: { index, count: 2 }, recordedMs })).toHaveLength(2);
  }
});

test('an example that names itself, a later one or none as what it continues stands alone, and nothing goes round', () => {
  const [a, b] = page('a.md', 'a', 'b').examples;
  if (a === undefined || b === undefined) throw new Error('the page has not two examples');
  const guide = (first: string | null, second: string | null): Guide => ({
    ...page('a.md'),
    examples: [
      { ...a, continues: first },
      { ...b, continues: second },
    ],
  });
  expect(names([guide('b', 'a')])).toEqual(['a b']);
  expect(names([guide('a', 'b')])).toEqual(['a', 'b']);
  expect(names([guide('b', null)])).toEqual(['a', 'b']);
  expect(names([guide(null, 'lost')])).toEqual(['a', 'b']);
});
