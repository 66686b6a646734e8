import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where journals lie: they must outlive the process and the temporary folder (XDG base directories). */
export function journalFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const state = env['XDG_STATE_HOME'];
  return join(
    state === undefined || state === '' ? join(homedir(), '.local/state') : state,
    'waybill/journals',
  );
}
