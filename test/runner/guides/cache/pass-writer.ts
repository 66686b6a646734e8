import { openPassStore } from '../../../../src/runner/guides/cache/pass-store.ts';
import { aPass } from './a-pass.ts';

// Another process that writes the same pass again and again: `node pass-writer.ts FOLDER KEY`.
const [folder = '', key = ''] = process.argv.slice(2);
const store = openPassStore(folder, (why) => {
  console.error(why);
  process.exitCode = 1;
});
// Long enough that no write is one piece.
for (let turn = 0; turn < 300; turn += 1) store.write('page.md#a', aPass(key.repeat(100_000)));
