import { type Choice, chooseUnits, type Example, type Guide } from '../../docs/index.ts';
import type { Console } from '../console.ts';
import type { GuidesFlags } from '../options/guides-options.ts';
import { UsageError } from '../usage-error.ts';
import { readRecord } from './read-record.ts';
import { refuseUnknownExample } from './refuse-unknown-example.ts';
import { refuseUnknownNeeds } from './refuse-unknown-needs.ts';

/**
 * The examples that the caller asks for. A part of a shard that has none is fine, and said.
 * @throws UsageError where no page has what was named, unless a page is broken, which could hide it
 */
export function guidesChoice(guides: readonly Guide[], flags: GuidesFlags, console: Console): Choice {
  const { onlyNeeds, shard = null } = flags;
  refuseUnknownNeeds('--only-needs', onlyNeeds);
  refuseUnknownExample(guides, flags.example);
  const choice: Choice = { example: flags.example ?? null, onlyNeeds, shard, recordedMs };
  const isBroken = guides.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  if (onlyNeeds.length > 0 && !isBroken && chooseUnits(guides, { ...choice, shard: null }).length === 0) {
    const among = flags.example === undefined ? 'no example' : `no example ${flags.example}`;
    throw new UsageError(
      `--only-needs: ${among} of these pages needs ${onlyNeeds.join(' or ')}`,
      'name a need as the pages write it in needs=, or other pages',
    );
  }
  if (shard !== null && chooseUnits(guides, choice).length === 0 && !flags.quiet) {
    console.err(`Part ${shard.index} of ${shard.count} has no example; the others have them all.\n`);
  }
  return choice;
}

/** From the committed record alone, so that all parts, on whatever machines, weigh alike. */
function recordedMs(guide: Guide, example: Example): number | null {
  const entries = readRecord(guide.path)?.entries.filter((entry) => entry.example === example.id) ?? [];
  return entries.length === 0 ? null : Math.max(...entries.map(({ durationMs }) => durationMs));
}
