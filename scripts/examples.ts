// `npm run examples -- NAME… [--gpus all]`: run documented examples by their names; without a name, list them.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findPages } from '../src/cli/input/find-pages.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { gpus: { type: 'string' } } });

const known = (await findPages(['content/docs'])).flatMap((guide) =>
  guide.examples.map((example) => ({ id: example.id, page: guide.path })),
);
const unknown = positionals.filter((name) => !known.some((example) => example.id === name));

if (positionals.length === 0 || unknown.length > 0) {
  for (const name of unknown) console.error(`No documented example is called ${name}. These are:`);
  for (const { id, page } of known) console.log(`${id.padEnd(28)} ${page}`);
  if (unknown.length === 0) console.error('\nRun one with: npm run examples -- NAME');
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else {
  const gpus = values.gpus === undefined ? [] : ['--gpus', values.gpus];
  for (const name of positionals) {
    const pages = known.filter((example) => example.id === name).map((example) => example.page);
    const args = ['src/cli/main.ts', 'guides', 'test', ...pages, '--example', name, '--verbose', ...gpus];
    const { status } = spawnSync('node', args, { stdio: 'inherit' });
    process.exitCode = Math.max(Number(process.exitCode ?? 0), status ?? 3);
  }
}
