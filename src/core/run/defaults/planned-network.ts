import type { RunRequest } from '../run-request.ts';

/** The network that a container gets. */
export interface PlannedNetwork {
  readonly network: 'none' | 'bridge';
  readonly notes: readonly string[];
}

/**
 * None unless `--network` says otherwise, with a note, as all platforms have one.
 *
 * @param platform as it begins a sentence: `RAIVEN`
 */
export function plannedNetwork({ network }: Pick<RunRequest, 'network'>, platform: string): PlannedNetwork {
  if (network !== null) return { network, notes: [] };
  return {
    network: 'none',
    notes: [
      `${platform} lets containers reach the network; here this one cannot, so that what it needs is in its image (--network bridge lets it).`,
    ],
  };
}
