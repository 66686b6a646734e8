import { FORMATS, judge } from '../../../core/index.ts';
import type { Guide } from '../../../docs/index.ts';
import { pageAddress } from '../../coverage/page-address.ts';
import type { JudgedExample } from '../../problem/judged-example.ts';
import { neighboursOf } from '../state/neighbours-of.ts';
import { EMPTY_PLAYGROUND, reduce } from '../state/reduce.ts';
import type { GivenFile } from '../state/state.ts';
import { COMMON_MISTAKES } from './common-mistakes.ts';
import type { ExampleGroup, PlaygroundExample } from './example.ts';
import { packagesOf, type SavedFile } from './packages-of.ts';

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

/** Each package that a page saves, with what lies beside its manifests and Dockerfiles. */
function filesOfPage({ path, title, fences, examples }: Guide, folder: string): PlaygroundExample[] {
  return examples.flatMap(({ id }) => {
    const saved = new Map<string, SavedFile>();
    for (const { example, fate, text } of fences) {
      if (example !== id || fate?.kind !== 'file' || text.length > LONGEST_TEXT) continue;
      saved.set(fate.path, { path: fate.path, text, judged: fate.judged !== null });
    }
    return packagesOf([...saved.values()]).map(({ judged, others }) => ({
      title: title ?? path,
      note: [...judged, ...others].map((file) => file.path).join(', '),
      verdict: verdictOf(judged, others),
      files: judged.map(given),
      others: others.map((other) => ({ path: other.path, text: other.text })),
      page: pageAddress(path, folder),
    }));
  });
}

function given({ path, text }: { readonly path: string; readonly text: string }): GivenFile {
  return { name: path, text, format: null };
}

/** As the playground judges them, each seen from its own folder with all others beside it. */
function verdictOf(judged: readonly SavedFile[], others: readonly SavedFile[]): PlaygroundExample['verdict'] {
  const state = reduce(EMPTY_PLAYGROUND, { kind: 'opened', files: judged.map(given), others, active: 0 });
  const judgements = state.files.map(({ id, name, text }) =>
    judge(text, { fileName: name, neighbours: neighboursOf(state, id) }),
  );
  if (judgements.some(({ accepted }) => !accepted)) return 'rejected';
  const isCare = judgements.some(({ problems }) => problems.some(({ severity }) => severity === 'warning'));
  return isCare ? 'warned' : 'accepted';
}
