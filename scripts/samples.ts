/** `node scripts/samples.ts` writes the guides' sample data anew; with `--check` it only says which files differ. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { differingSamples } from './samples/differing-samples.ts';
import { samples } from './samples/samples.ts';

const guides = join(import.meta.dirname, '..', 'content', 'docs', 'guides');
const made = await samples();

if (process.argv.includes('--check')) {
  const differing = differingSamples(guides, made);
  for (const difference of differing) console.error(difference);
  if (differing.length > 0) console.error('Write them anew with: node scripts/samples.ts');
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const { path, bytes } of made) {
    mkdirSync(dirname(join(guides, path)), { recursive: true });
    writeFileSync(join(guides, path), bytes);
  }
  console.log(`${made.length} sample files written to content/docs/guides`);
}
