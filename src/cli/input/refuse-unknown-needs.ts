import { readNeed } from '../../docs/index.ts';
import { UsageError } from '../usage-error.ts';

/**
 * @param option the one that names needs
 * @throws UsageError for what no page could write in `needs=`
 */
export function refuseUnknownNeeds(option: string, needs: readonly string[]): void {
  const unknown = needs.find((need) => readNeed(need) === null);
  if (unknown === undefined) return;
  throw new UsageError(
    `${option}: nothing that an example can need is called ${unknown}`,
    'name needs as pages do: engine, gpu, browser, network, registry, disk:5GB, memory:4GB, command:NAME, secret:NAME',
  );
}
