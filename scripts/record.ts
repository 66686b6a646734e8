// `npm run record [-- [--changed] PAGE…]`: run the guides and write what happened to content/record/, which is committed.
// Badges and pictures of the site come from there alone. With `--changed` only pages with an example that did not pass as
// it stands now.
import { parseArgs } from 'node:util';
import { processConsole } from '../src/cli/console.ts';
import { reportRunnerError } from '../src/cli/report/runner-error.ts';
import { recordGuides } from './record/record-guides.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());

try {
  const { values, positionals } = parseArgs({
    options: { changed: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const pages = positionals.length > 0 ? positionals : ['content/docs'];
  process.exitCode = (await recordGuides(pages, values.changed, interruption.signal)) > 0 ? 1 : 0;
} catch (error) {
  process.exitCode = reportRunnerError(error, processConsole(process, undefined));
}
