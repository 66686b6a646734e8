// `npm run record [-- PAGE…]`: run the guides and write what happened to content/record/, which is committed. Badges
// and pictures of the site come from there alone.
import { processConsole } from '../src/cli/console.ts';
import { reportRunnerError } from '../src/cli/report/runner-error.ts';
import { recordGuides } from './record/record-guides.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());

try {
  const pages = process.argv.length > 2 ? process.argv.slice(2) : ['content/docs'];
  process.exitCode = (await recordGuides(pages, interruption.signal)) > 0 ? 1 : 0;
} catch (error) {
  process.exitCode = reportRunnerError(error, processConsole(process, undefined));
}
