import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { lastWords, runCommand } from '../run-command.ts';
import type { Ready, Say } from './ready.ts';

/** The version and all checksums stand in this Go module; what is built lies below a folder that git ignores. */
const MODULE = 'scripts/prepare/actionlint';
const PACKAGE = 'github.com/rhysd/actionlint/cmd/actionlint';
export const ACTIONLINT = '.waybill/actionlint';

/** See to it that there is the checker of GitHub's workflows; Go builds it from its pinned source. Never throws. */
export async function prepareActionlint(say: Say): Promise<Ready> {
  const command = `go build -C ${MODULE} -o ${resolve(ACTIONLINT)} ${PACKAGE}`;
  if (!existsSync(ACTIONLINT)) say('Building actionlint with Go …');
  const build = await runCommand('go', command.split(' ').slice(1), { timeoutMs: 5 * 60_000 });
  if (build.exitCode === 0) return { ok: true };
  const reason =
    build.exitCode === null
      ? 'Go 1.25 or later is missing, which builds actionlint.'
      : `Go 1.25 or later is needed, and a way to its modules, to build actionlint: ${lastWords(build, 2)}`;
  return { ok: false, reason, command: `npm test, once this works: ${command}` };
}
