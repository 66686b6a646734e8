// The second half of `npm test`: each stage in turn, then one closing line.
import { build } from 'astro';
import { ACTIONLINT, prepareActionlint } from './prepare/actionlint.ts';
import { prepareBrowser } from './prepare/browser.ts';
import { prepareEngine } from './prepare/engine.ts';
import type { Ready, Say } from './prepare/ready.ts';
import { step } from './step.ts';
import { treeState } from './test/clean-tree.ts';
import { command } from './test/command.ts';
import { guides } from './test/guides.ts';
import { FAILED, PASSED, SKIPPED, type Stage, type StageResult } from './test/stage.ts';
import { vitestProject } from './test/vitest-project.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const before = treeState();
const required = (process.env['WAYBILL_REQUIRE'] ?? '').split(',').filter(Boolean);
const prepare = {
  engine: once(prepareEngine),
  browser: once(prepareBrowser),
  actionlint: once(prepareActionlint),
};

const misspelt = required.find((name) => !(name in prepare));
if (misspelt !== undefined) {
  console.error(`WAYBILL_REQUIRE: nothing is called ${misspelt}; write ${Object.keys(prepare).join(',')}`);
  process.exit(2);
}

const STAGES: readonly Stage[] = [
  // First, because it writes the types of Astro's own modules, which the others read.
  { title: 'Types of the Astro components', run: () => command('astro', 'check') },
  { title: 'Types', run: () => command('tsc', '-p', '.') },
  { title: 'Purity of core (no Node, no DOM)', run: () => command('tsc', '-p', 'src/core') },
  { title: 'Purity of docs (no Node, no DOM)', run: () => command('tsc', '-p', 'src/docs') },
  { title: 'Format and lint', run: () => command('biome', 'check', '--error-on-warnings') },
  {
    title: 'Arrows between folders',
    run: () => command('depcruise', 'src', '--config', '.dependency-cruiser.mjs'),
  },
  { title: 'Unused code and dependencies', run: () => command('knip') },
  {
    title: "GitHub's workflows",
    needs: 'actionlint',
    // Without the two programs that it would also ask where it happens to find them.
    run: () => command(ACTIONLINT, '-shellcheck=', '-pyflakes='),
  },
  { title: 'Generated files are up to date', run: () => command('node', 'scripts/generate.ts', '--check') },
  { title: 'Unit tests', run: () => vitestProject('unit') },
  {
    title: 'Site builds',
    run: async () => {
      await build({ logLevel: 'error', vite: { logLevel: 'error' } });
      return PASSED;
    },
  },
  { title: 'Browser tests', needs: 'browser', run: () => vitestProject('browser') },
  { title: 'Container tests', needs: 'engine', run: () => vitestProject('engine') },
  { title: 'Guides', needs: 'engine', run: guides },
  {
    title: 'Tests and builds changed no file of the checkout',
    run: () => (treeState() === before ? PASSED : FAILED),
  },
];

const results: { readonly title: string; readonly result: StageResult }[] = [];
for (const stage of STAGES) results.push({ title: stage.title, result: await runStage(stage) });

const total = (key: keyof StageResult) => results.reduce((sum, { result }) => sum + result[key], 0);
for (const { title, result } of results) if (result.failed > 0) console.log(`failed: ${title}`);
console.log(`waybill: ${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') === 0 ? 0 : 1);

async function runStage(stage: Stage): Promise<StageResult> {
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
  try {
    return await step(stage.title, stage.run, ({ failed }) => failed === 0);
  } catch (error) {
    console.error(error);
    return FAILED;
  }
}

/** Several stages need the same thing; it is prepared for the first of them. */
function once(make: (say: Say) => Promise<Ready>): () => Promise<Ready> {
  let ready: Promise<Ready> | null = null;
  return () => {
    ready ??= make((line) => console.error(`▸ ${line}`));
    return ready;
  };
}
