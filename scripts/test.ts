// The second half of `npm test`: stages side by side, each shown whole when it has ended, then one closing line.
import { availableParallelism } from 'node:os';
import { buildSite } from '../test/site/browser/build-site.ts';
import { ACTIONLINT, prepareActionlint } from './prepare/actionlint.ts';
import { prepareBrowser } from './prepare/browser.ts';
import { prepareEngine } from './prepare/engine.ts';
import type { Ready, Say } from './prepare/ready.ts';
import { treeState } from './test/clean-tree.ts';
import { command } from './test/command.ts';
import { guides } from './test/guides.ts';
import { BROWSER_TESTS_READ, CONTAINER_TESTS_READ, UNIT_TESTS_READ } from './test/reads.ts';
import { runStage } from './test/run-stage.ts';
import { runStages } from './test/run-stages.ts';
import { FAILED, type Need, PASSED, type Stage, type StageResult } from './test/stage.ts';
import { types } from './test/types.ts';
import { vitestProject } from './test/vitest-project.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const before = treeState();
const required = (process.env['WAYBILL_REQUIRE'] ?? '').split(',').filter(Boolean);
const prepare: Readonly<Record<Need, () => Promise<Ready>>> = inTurn({
  engine: prepareEngine,
  browser: prepareBrowser,
  actionlint: prepareActionlint,
});

const misspelt = required.find((name) => !(name in prepare));
if (misspelt !== undefined) {
  console.error(`WAYBILL_REQUIRE: nothing is called ${misspelt}; write ${Object.keys(prepare).join(',')}`);
  process.exit(2);
}

const SITE_TYPES = 'Types of the site and its Astro components';
const TYPES = 'Types';
const SITE = 'Site builds';
const CONTAINERS = 'Container tests';
const GUIDES = 'Guides';
const SITE_BELOW = 'Site builds for a path below its host';

/** What people read; what is fixed by others is left out by .textlintignore. What is unchanged is read once. */
const PROSE = [
  ...['content/docs/**/*.{md,mdx}', 'README.md', 'CONTRIBUTING.md'],
  ...(process.env['WAYBILL_ANEW'] ? [] : ['--cache', '--cache-location', 'node_modules/.cache/textlint']),
];

/** What takes seconds comes first, then what waits for an engine, as others can work meanwhile. */
const CHECKS: readonly Stage[] = [
  { title: 'Format and lint', run: (print) => command(print, 'biome', ['check', '--error-on-warnings']) },
  {
    title: 'Arrows between folders',
    run: (print) => command(print, 'depcruise', ['src', '--config', '.dependency-cruiser.mjs']),
  },
  { title: 'Unused code and dependencies', run: (print) => command(print, 'knip', []) },
  {
    title: 'Generated files are up to date',
    run: (print) => command(print, 'node', ['scripts/generate.ts', '--check']),
  },
  {
    title: "GitHub's workflows",
    needs: 'actionlint',
    // Without the two programs that it would also ask where it happens to find them.
    run: (print) => command(print, ACTIONLINT, ['-shellcheck=', '-pyflakes=']),
  },
  { title: 'Prose', run: (print) => command(print, 'textlint', PROSE) },
  { title: 'Spelling', run: (print) => command(print, 'cspell', ['lint', '--no-progress']) },
  // It writes the types of Astro's own modules, which the others read.
  {
    title: SITE_TYPES,
    run: (print) => command(print, 'astro', ['check', '--tsconfig', 'src/site/tsconfig.json']),
  },
  {
    title: CONTAINERS,
    needs: 'engine',
    reads: CONTAINER_TESTS_READ,
    run: (print) => vitestProject(print, 'engine'),
  },
  { title: TYPES, after: [SITE_TYPES], run: (print) => types(print, '.', 'all') },
  { title: 'Purity of core (no Node, no DOM)', run: (print) => types(print, 'src/core', 'core') },
  { title: 'Purity of docs (no Node, no DOM)', run: (print) => types(print, 'src/docs', 'docs') },
  // A build writes the types of Astro's own modules too, and two builds share a folder for what they keep.
  { title: SITE, after: [TYPES], run: () => built('/') },
  { title: SITE_BELOW, after: [SITE], run: () => built('/somewhere/else/') },
  { title: 'Unit tests', reads: UNIT_TESTS_READ, run: (print) => vitestProject(print, 'unit') },
  { title: GUIDES, needs: 'engine', after: [CONTAINERS], run: guides },
  {
    title: 'Browser tests',
    needs: 'browser',
    reads: BROWSER_TESTS_READ,
    // Each container that comes or goes changes the host's network, and then Chromium ends requests that are under way.
    after: [SITE, SITE_BELOW, CONTAINERS, GUIDES],
    run: (print) => vitestProject(print, 'browser', { WAYBILL_SITES: 'built' }),
  },
];

const STAGES: readonly Stage[] = [
  ...CHECKS,
  {
    title: 'Tests and builds changed no file of the checkout',
    after: CHECKS.map(({ title }) => title),
    run: () => (treeState() === before ? PASSED : FAILED),
  },
];

// One more than there are cores, as the tests of containers and of browsers often wait.
const results = await runStages(STAGES, availableParallelism() + 1, (stage) =>
  runStage(stage, prepare, required),
);

const total = (key: 'passed' | 'failed' | 'skipped' | 'unchanged') =>
  results.reduce((sum, { result }) => sum + (result[key] ?? 0), 0);
for (const { title, result } of results) {
  if (result.failed === 0) continue;
  console.log(`failed: ${title}`);
  for (const failure of result.failures ?? []) console.log(`  ${failure}`);
}
const unchanged = total('unchanged') === 0 ? '' : `, ${total('unchanged')} unchanged since they passed`;
console.log(
  `waybill: ${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped${unchanged}`,
);
process.exit(total('failed') === 0 ? 0 : 1);

async function built(base: string): Promise<StageResult> {
  await buildSite(base);
  return PASSED;
}

/**
 * Several stages need the same thing; it is prepared for the first of them. One thing at a time: what installs packages
 * of the system cannot do so while another does.
 */
function inTurn(
  makers: Readonly<Record<Need, (say: Say) => Promise<Ready>>>,
): Record<Need, () => Promise<Ready>> {
  let last: Promise<unknown> = Promise.resolve();
  const once = (make: (say: Say) => Promise<Ready>) => {
    let ready: Promise<Ready> | null = null;
    return () => {
      if (ready === null) {
        ready = last.then(() => make((line) => console.error(`▸ ${line}`)));
        // Told to the stages that wait for it; the next thing is prepared all the same.
        last = ready.catch(() => null);
      }
      return ready;
    };
  };
  return {
    engine: once(makers.engine),
    browser: once(makers.browser),
    actionlint: once(makers.actionlint),
  };
}
