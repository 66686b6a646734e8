// The second half of `npm test`: stages side by side, each shown whole when it has ended, then one closing line.
import { availableParallelism } from 'node:os';
import { buildSite } from '../test/site/browser/build-site.ts';
import { ACTIONLINT, prepareActionlint } from './prepare/actionlint.ts';
import { prepareBrowser } from './prepare/browser.ts';
import { prepareEngine } from './prepare/engine.ts';
import type { Ready, Say } from './prepare/ready.ts';
import { step } from './step.ts';
import { treeState } from './test/clean-tree.ts';
import { command } from './test/command.ts';
import { guides } from './test/guides.ts';
import { runStages } from './test/run-stages.ts';
import { FAILED, type Need, PASSED, SKIPPED, type Stage, type StageResult } from './test/stage.ts';
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
  { title: CONTAINERS, needs: 'engine', run: (print) => vitestProject(print, 'engine') },
  { title: TYPES, after: [SITE_TYPES], run: (print) => types(print, '.', 'all') },
  { title: 'Purity of core (no Node, no DOM)', run: (print) => types(print, 'src/core', 'core') },
  { title: 'Purity of docs (no Node, no DOM)', run: (print) => types(print, 'src/docs', 'docs') },
  // A build writes the types of Astro's own modules too, and two builds share a folder for what they keep.
  { title: SITE, after: [TYPES], run: () => built('/') },
  { title: SITE_BELOW, after: [SITE], run: () => built('/somewhere/else/') },
  { title: 'Unit tests', run: (print) => vitestProject(print, 'unit') },
  { title: GUIDES, needs: 'engine', after: [CONTAINERS], run: guides },
  {
    title: 'Browser tests',
    needs: 'browser',
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
const results = await runStages(STAGES, availableParallelism() + 1, runStage);

const total = (key: 'passed' | 'failed' | 'skipped') =>
  results.reduce((sum, { result }) => sum + result[key], 0);
for (const { title, result } of results) {
  if (result.failed === 0) continue;
  console.log(`failed: ${title}`);
  for (const failure of result.failures ?? []) console.log(`  ${failure}`);
}
console.log(`waybill: ${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') === 0 ? 0 : 1);

async function runStage(stage: Stage): Promise<StageResult> {
  const written: string[] = [];
  const show = () => process.stdout.write(written.splice(0).join(''));
  try {
    if (stage.needs) {
      const ready = await prepare[stage.needs]();
      if (!ready.ok) {
        const isRequired = required.includes(stage.needs);
        console.log(
          `${isRequired ? 'FAILED' : 'SKIPPED'} ${stage.title}: ${ready.reason} Mend it with: ${ready.command}`,
        );
        return isRequired ? FAILED : SKIPPED;
      }
    }
    const work = async () => {
      try {
        return await stage.run((text) => void written.push(text));
      } finally {
        show();
      }
    };
    return await step(stage.title, work, ({ failed }) => failed === 0);
  } catch (error) {
    console.error(error);
    return FAILED;
  }
}

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
