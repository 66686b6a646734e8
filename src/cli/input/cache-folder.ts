import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where passes of guides are remembered: `WAYBILL_CACHE`, else below `XDG_CACHE_HOME`, else `~/.cache/waybill`. */
export function cacheFolder(env: Variables = process.env): string {
  const own = env['WAYBILL_CACHE'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'waybill');
  return join(resolve(own), 'guides');
}
