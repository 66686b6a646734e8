import type { GuidesCache } from '../cache/guides-cache.ts';
import type { GuidesHost } from './guides-host.ts';

/** What all examples of a run share. */
export interface GuidesWorld extends GuidesHost {
  readonly cache: GuidesCache;
}
