import { coverage, type Guide, listResult } from '../../docs/index.ts';
import { fenceId } from '../markdown/fence-id.ts';
import type { CoverageData, CoveredFence, FateCount, ShownFate } from './coverage-data.ts';
import { pageAddress } from './page-address.ts';

type PageOf = ReturnType<typeof listResult>['pages'][number];
type FenceOf = PageOf['fences'][number];

const FATES: readonly ShownFate[] = ['run', 'file', 'output', 'checked', 'shown', 'illustration', 'unfated'];
/** Languages of a fence that hold no code. */
const NO_CODE = new Set(['', 'mermaid', 'plaintext', 'text', 'txt']);

/**
 * What the Coverage page shows, from the very result that `waybill guides list` prints.
 * @param folder of the pages, from the site's root
 */
export function coverageDataOf(guides: readonly Guide[], folder: string): CoverageData {
  const { pages } = listResult(guides);
  const titles = new Map(guides.map(({ path, title }) => [path, title]));
  const covered = pages
    .filter(({ fences }) => fences.length > 0)
    .map((page) => {
      const address = pageAddress(page.path, folder);
      return {
        title: titles.get(page.path) ?? page.path,
        address,
        path: page.path,
        coverage: coverage([page]),
        fates: countFates(page.fences),
        fences: page.fences.map((fence) => coveredFence(fence, address)),
      };
    });
  const fences = pages.flatMap((page) => page.fences);
  return {
    total: coverage(pages),
    fates: countFates(fences),
    reasons: countReasons(fences),
    pages: covered,
    codeIllustrations: covered.flatMap(({ title, fences: all }) =>
      all
        .filter(({ fate, language }) => fate === 'illustration' && !NO_CODE.has(language))
        .map((fence) => ({ ...fence, page: title })),
    ),
  };
}

function coveredFence(fence: FenceOf, address: string): CoveredFence {
  return {
    line: fence.line,
    language: fence.language,
    fate: shownFate(fence),
    address: `${address}#${fenceId(fence.line)}`,
    example: fence.example,
    remark: fence.reason ?? (fence.judged === null ? null : `judged as ${fence.judged}`),
  };
}

function shownFate({ fate, reason }: FenceOf): ShownFate {
  if (fate === null) return 'unfated';
  return fate === 'shown' && reasonWord(reason) === 'illustration' ? 'illustration' : fate;
}

function reasonWord(reason: string | null): string {
  return (reason ?? '').replace(/:.*/s, '');
}

function countFates(fences: readonly FenceOf[]): readonly FateCount[] {
  return FATES.map((fate) => ({
    fate,
    fences: fences.filter((fence) => shownFate(fence) === fate).length,
  })).filter((counted) => counted.fences > 0);
}

function countReasons(fences: readonly FenceOf[]) {
  const words = fences.flatMap(({ reason }) => (reason === null ? [] : [reasonWord(reason)]));
  return [...new Set(words)]
    .map((reason) => ({ reason, fences: words.filter((word) => word === reason).length }))
    .sort((a, b) => b.fences - a.fences);
}
