/** `npm run generate`: schemas → src/generated. With --check it only compares, and exits with 1 where they differ. */
import { checkGenerated, generate } from './generate/generate.ts';

if (process.argv.includes('--check')) {
  const found = await checkGenerated();
  for (const line of found) console.error(line);
  if (found.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
} else {
  await generate();
}
