// `npm run record [-- [--changed] PAGE…]`: run the guides and write what happened to content/record/, which is committed.
// Badges and pictures of the site come from there alone. With `--changed` only pages with an example that did not pass as
// it stands now.
import { processConsole } from '../src/cli/console.ts';
import { reportRunnerError } from '../src/cli/report/runner-error.ts';
import { recordGuides } from './record/record-guides.ts';
import { scriptArguments } from './script-arguments.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());

try {
  const { values, positionals } = scriptArguments('npm run record [-- [--changed] PAGE…]', {
    options: { changed: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const pages = positionals.length > 0 ? positionals : ['content/docs'];
  process.exitCode = (await recordGuides(pages, values.changed, interruption.signal)) > 0 ? 1 : 0;
} catch (error) {
  process.exitCode = reportRunnerError(error, processConsole(process, undefined));
}
