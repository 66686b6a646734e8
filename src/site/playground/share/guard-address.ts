import type { Notice } from '../page/notice.ts';
import { pathOf } from '../state/path-of.ts';
import type { PlaygroundState } from '../state/state.ts';
import { secretWarning } from './secret-warning.ts';
import { secretsIn } from './secrets/secrets-in.ts';

/**
 * Keeps what looks like a secret out of the address, which a browser's history remembers, and says so each time that one
 * appears.
 * @returns whether the address may hold the files
 */
export function guardAddress(notice: Notice): (state: PlaygroundState) => boolean {
  let told = false;
  return ({ files }) => {
    const secrets = secretsIn(files);
    if (secrets.length > 0 && !told) {
      const [place = ''] = secretWarning(
        secrets,
        files.map((file) => pathOf(file) ?? 'untitled'),
      );
      notice(`This looks like a secret: ${place}. So the address of the page no longer holds your text.`);
    }
    told = secrets.length > 0;
    return !told;
  };
}
