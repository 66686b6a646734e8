// @ts-check
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { BrowserError } from './browser-error.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * Says on stderr what went wrong and, unless we said it ourselves, at which line of the script; never a whole stack.
 * @param {string} url
 * @param {unknown} error
 */
export function tellFailure(url, error) {
  const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).trimEnd();
  const place = error instanceof Error && !(error instanceof BrowserError) ? scriptPlace(error) : null;
  console.error(`${url}: ${message}${place === null ? '' : `\n  at ${place}`}`);
}

/**
 * The first place in a stack that is neither ours nor a package's nor Node's: where the script was.
 * @param {Error} error
 * @returns {string | null}
 */
function scriptPlace({ stack = '' }) {
  // A place is an address or, where Playwright has mended the stack, a path.
  const places = stack.matchAll(/^ {4}at (?:.*\()?(file:\/\/\S+|\/\S+|[A-Z]:\\\S+):(\d+):\d+\)?$/gm);
  for (const [, where = '', line = ''] of places) {
    const file = where.startsWith('file:') ? fileURLToPath(where) : where;
    if (!file.startsWith(HERE) && !/[\\/]node_modules[\\/]/.test(file)) return `${file}:${line}`;
  }
  return null;
}
