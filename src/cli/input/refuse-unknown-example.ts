import type { Guide } from '../../docs/index.ts';
import { UsageError } from '../usage-error.ts';

/**
 * @param id an example that the caller named, undefined where none was
 * @throws UsageError where no page has it and no page is broken, which could hide it
 */
export function refuseUnknownExample(guides: readonly Guide[], id: string | undefined): void {
  const ids = guides.flatMap((guide) => guide.examples.map((example) => example.id));
  if (
    id === undefined ||
    ids.includes(id) ||
    guides.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  )
    return;
  throw new UsageError(`no page has an example ${id}`, `these are there: ${[...new Set(ids)].join(', ')}`);
}
