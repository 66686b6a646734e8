// `npm run examples -- NAME… [--gpus all]`: run documented examples by their names; without a name, list them.
import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { findPages } from '../src/cli/input/find-pages.ts';

const { args: names, gpus } = commandLine();
const known = (await findPages(['content/docs'])).flatMap((guide) =>
  guide.examples.map((example) => ({ id: example.id, page: guide.path })),
);
const unknown = names.filter((name) => !known.some((example) => example.id === name));

if (names.length === 0 || unknown.length > 0) {
  for (const name of unknown) console.error(`No documented example is called ${name}. These are:`);
  for (const { id, page } of known) console.log(`${id.padEnd(28)} ${page}`);
  if (unknown.length === 0) console.error('\nRun one with: npm run examples -- NAME');
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else {
  for (const name of names) run(name);
}

function run(name: string): void {
  const pages = known.filter((example) => example.id === name).map((example) => example.page);
  const wish = gpus === undefined ? [] : ['--gpus', gpus];
  const args = ['src/cli/main.ts', 'guides', 'test', ...pages, '--example', name, '--verbose', ...wish];
  const { status } = spawnSync('node', args, { stdio: 'inherit' });
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status ?? 3);
}

function commandLine(): { readonly args: readonly string[]; readonly gpus: string | undefined } {
  const command = new Command('npm run examples --')
    .argument('[name...]', 'names of documented examples; none lists them')
    .option('--gpus <gpus>', 'give each container of the examples GPUs: all, or a number')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse();
  return { args: command.args, gpus: command.opts<{ gpus?: string }>().gpus };
}
