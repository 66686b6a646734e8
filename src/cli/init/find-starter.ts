import { FORMAT_IDS } from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { STARTER_NAMES, STARTERS, type Starter } from './starter.ts';

/** Formats that are part of another's package, and whose. */
const PARTS: Readonly<Record<string, { readonly what: string; readonly inside: string }>> = {
  'flywheel-config': { what: 'Flywheel writes config.json for each run', inside: 'flywheel' },
  'kaapana-task': { what: 'a task orders one run of a processing container', inside: 'kaapana' },
};

/**
 * The starter of a format, by its name or its alias.
 * @throws UsageError where there is none, with the name to use
 */
export function findStarter(name: string): Starter {
  const starter = STARTERS.find(({ format, alias }) => format === name || alias === name);
  if (starter !== undefined) return starter;
  const part = PARTS[name];
  if (part !== undefined) {
    throw new UsageError(
      `${name} is no package of its own: ${part.what}`,
      `make what it belongs to: waybill init ${part.inside}`,
    );
  }
  if (FORMAT_IDS.some((id) => id === name)) {
    throw new UsageError(
      `a ${name} alone is no package: each platform asks something else of it`,
      `say for which one: waybill init ${STARTER_NAMES.join('|')}`,
    );
  }
  throw new UsageError(`"${name}" is no format`, `it can be ${STARTER_NAMES.join(', ')}`);
}
