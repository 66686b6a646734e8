import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** What a folder of the cache is for: passes of guides, or packages that a printed line builds from. */
type Kept = 'guides' | 'unpacked';

/** Where something is kept between calls: below `WAYBILL_CACHE`, else below `XDG_CACHE_HOME`, else `~/.cache/waybill`. */
export function cacheFolder(kept: Kept, env: Variables = process.env): string {
  const own = env['WAYBILL_CACHE'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'waybill');
  return join(resolve(own), kept);
}
