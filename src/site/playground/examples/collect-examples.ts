import { FORMATS, judge } from '../../../core/index.ts';
import type { Guide } from '../../../docs/index.ts';
import { pageAddress } from '../../coverage/page-address.ts';
import type { JudgedExample } from '../../problem/judged-example.ts';
import type { GivenFile } from '../state/state.ts';
import { COMMON_MISTAKES } from './common-mistakes.ts';
import type { ExampleGroup, PlaygroundExample } from './example.ts';

/** Longer texts are no examples, and would make everybody wait. */
const LONGEST_TEXT = 20_000;

/**
 * All that the playground offers to open: for each format a good manifest and the mistakes that are made most, and the
 * files of the guides.
 * @param mistakes the failing example of each problem, by its id
 * @param folder of the pages, from the site's root
 */
export function collectExamples(
  mistakes: ReadonlyMap<string, JudgedExample>,
  guides: readonly Guide[],
  folder: string,
): readonly ExampleGroup[] {
  const formats = FORMATS.map(({ id, title, example }) => ({
    title,
    examples: [
      ...(example === '' ? [] : [goodOne(title, example)]),
      ...COMMON_MISTAKES[id].flatMap((problem) => {
        const found = mistakes.get(problem);
        return found === undefined ? [] : [mistake(problem, found)];
      }),
    ],
  }));
  const pages = guides.flatMap((guide) => filesOfPage(guide, folder));
  return [...formats, { title: 'Files of the guides', examples: pages }];
}

function goodOne(title: string, text: string): PlaygroundExample {
  return {
    title: `${title}: a good one`,
    note: 'small and whole',
    verdict: 'accepted',
    files: [{ name: null, text, format: null }],
    others: [],
    page: null,
  };
}

function mistake(id: string, { example, text, judgement }: JudgedExample): PlaygroundExample {
  const problem = judgement.problems.find((candidate) => candidate.id === id);
  return {
    title: id.slice(id.indexOf('/') + 1).replaceAll('-', ' '),
    note: problem?.message ?? '',
    verdict: judgement.accepted ? 'warned' : 'rejected',
    files: [{ name: example.judged.path, text, format: judgement.format }, ...example.neighbours.map(given)],
    others: [],
    page: problem?.url ?? null,
  };
}

/** Each example of a page that has a manifest or a Dockerfile in it; what else it saves lies beside. */
function filesOfPage({ path, title, fences, examples }: Guide, folder: string): PlaygroundExample[] {
  return examples.flatMap(({ id }) => {
    const saved = new Map<string, { text: string; judged: boolean }>();
    for (const { example, fate, text } of fences) {
      if (example !== id || fate?.kind !== 'file' || text.length > LONGEST_TEXT) continue;
      saved.set(fate.path, { text, judged: fate.judged !== null });
    }
    const tabs = [...saved].filter(([, { judged }]) => judged);
    if (tabs.length === 0) return [];
    const others = [...saved].filter(([, { judged }]) => !judged);
    return [
      {
        title: title ?? path,
        note: [...saved.keys()].join(', '),
        verdict: tabs.every(([name]) => isAccepted(name, saved)) ? 'accepted' : 'rejected',
        files: tabs.map(([name, { text }]) => given({ path: name, text })),
        others: others.map(([other, { text }]) => ({ path: other, text })),
        page: pageAddress(path, folder),
      },
    ];
  });
}

function given({ path, text }: { readonly path: string; readonly text: string }): GivenFile {
  return { name: path, text, format: null };
}

/** As the playground judges it, which sees all files of the example. */
function isAccepted(fileName: string, saved: ReadonlyMap<string, { readonly text: string }>): boolean {
  const neighbours = [...saved]
    .filter(([path]) => path !== fileName)
    .map(([path, { text }]) => ({ path, text }));
  return judge(saved.get(fileName)?.text ?? '', { fileName, neighbours }).accepted;
}
