import type { Guide, PageRecord } from '../../docs/index.ts';
import type { PageMark } from './badge.ts';
import { exampleBadges } from './example-badges.ts';
import { shownBadge } from './shown-badge.ts';

/**
 * All badges of a page and where they stand.
 * @param record what was recorded for the page, null where nothing ever ran
 * @param keys today's `exampleKey` of each example, by id
 */
export function pageMarks(
  guide: Guide,
  record: PageRecord | null,
  keys: ReadonlyMap<string, string>,
): readonly PageMark[] {
  const examples = guide.examples
    .filter((example) => example.steps.length > 0)
    .map(
      (example): PageMark => ({
        line: example.line,
        kind: 'example',
        badges: exampleBadges(example, record?.entries ?? [], keys.get(example.id) ?? ''),
      }),
    );
  const notes = guide.fences.flatMap((fence): PageMark[] => {
    if (fence.fate?.kind !== 'shown') return [];
    const badge = shownBadge(fence.fate);
    return badge === null ? [] : [{ line: fence.line, kind: 'note', badges: [badge] }];
  });
  return [...examples, ...notes];
}
