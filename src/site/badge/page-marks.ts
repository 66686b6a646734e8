import type { Example, Guide, PageRecord } from '../../docs/index.ts';
import { scriptAddress, scriptPath } from '../checks/script-path.ts';
import type { Badge, PageMark } from './badge.ts';
import { exampleBadges } from './example-badges.ts';
import { exampleFacts } from './example-facts.ts';
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
    .map((example) => exampleMark(guide, example, record, keys.get(example.id) ?? ''));
  const checks = guide.examples
    .flatMap((example) => example.steps)
    .flatMap((step): PageMark[] => {
      const path = step.kind === 'verify' ? scriptPath(guide.path, step.file) : null;
      if (path === null) return [];
      return [{ line: step.line, kind: 'check', badges: [checkBadge(path)], facts: null }];
    });
  const notes = guide.fences.flatMap((fence): PageMark[] => {
    if (fence.fate?.kind !== 'shown') return [];
    const badge = shownBadge(fence.fate);
    return badge === null ? [] : [{ line: fence.line, kind: 'note', badges: [badge], facts: null }];
  });
  return [...examples, ...checks, ...notes];
}

function exampleMark(guide: Guide, example: Example, record: PageRecord | null, key: string): PageMark {
  const runs = (record?.entries ?? []).filter((entry) => entry.example === example.id);
  return {
    line: example.line,
    kind: 'example',
    badges: exampleBadges(example, record, key),
    facts: exampleFacts(guide, example, runs, key),
  };
}

/** What the page says in the place of a `verify=`: a script did it, and here it is. */
function checkBadge(path: string): Badge {
  const text = path.slice(path.lastIndexOf('/') + 1);
  return { tone: 'plain', headline: 'Checked by', details: [{ text, address: scriptAddress(path) }] };
}
