import type { Guide, PageRecord } from '../../docs/index.ts';
import { scriptAddress, scriptPath } from '../checks/script-path.ts';
import type { Badge, PageMark } from './badge.ts';
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
  const checks = guide.examples
    .flatMap((example) => example.steps)
    .flatMap((step): PageMark[] => {
      const path = step.kind === 'verify' ? scriptPath(guide.path, step.file) : null;
      return path === null ? [] : [{ line: step.line, kind: 'check', badges: [checkBadge(path)] }];
    });
  const notes = guide.fences.flatMap((fence): PageMark[] => {
    if (fence.fate?.kind !== 'shown') return [];
    const badge = shownBadge(fence.fate);
    return badge === null ? [] : [{ line: fence.line, kind: 'note', badges: [badge] }];
  });
  return [...examples, ...checks, ...notes];
}

/** What the page says in the place of a `verify=`: a script did it, and here it is. */
function checkBadge(path: string): Badge {
  const text = path.slice(path.lastIndexOf('/') + 1);
  return { tone: 'plain', headline: 'Checked by', details: [{ text, address: scriptAddress(path) }] };
}
