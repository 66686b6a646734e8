// `npm run firefox [-- --site DIST] [--only WORDS]`: goes through the built site with Debian's Firefox as a visitor would; no part of
// `npm test`, whose browser is Chromium. Ends with 1 where a step failed, with 2 where there is no Firefox.
import { resolve } from 'node:path';
import { builtSite } from '../test/site/browser/build-site.ts';
import { serveFolder } from '../test/site/browser/static-server.ts';
import { findFirefox } from './firefox/find-firefox.ts';
import { launchFirefox } from './firefox/launch-firefox.ts';
import { listenForOtherHosts } from './firefox/other-hosts.ts';
import { runStep } from './firefox/run-step.ts';
import { STEPS } from './firefox/steps.ts';
import { scriptArguments } from './script-arguments.ts';

const { values } = scriptArguments('npm run firefox [-- [--site FOLDER] [--only WORDS]]', {
  options: { site: { type: 'string' }, only: { type: 'string', default: '' } },
});
const executablePath = findFirefox();
if (executablePath === null) {
  console.error(
    '✗ NO FIREFOX: nothing was looked at.\n  Mend it with: apt-get install -y firefox-esr, or set FIREFOX to the path of one.',
  );
  process.exit(2);
}
const steps = STEPS.filter(({ title }) => title.toLowerCase().includes(values.only.toLowerCase()));
if (steps.length === 0) {
  console.error(`✗ No step has "${values.only}" in its title.`);
  process.exit(2);
}
const server = await serveFolder(
  values.site === undefined ? await builtSite('/') : resolve(values.site),
  '/',
);
const others = await listenForOtherHosts();
const browser = await launchFirefox(executablePath, others);
console.log(await browser.version());
let failed = 0;
try {
  for (const step of steps) if (!(await runStep(browser, server.url, others, step))) failed += 1;
} finally {
  await browser.close();
  others.close();
  await server.close();
}
console.log(
  failed === 0 ? `All ${steps.length} steps passed.` : `${failed} of ${steps.length} steps failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
