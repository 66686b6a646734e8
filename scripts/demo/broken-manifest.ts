import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './manifest.ts';
import type { Part } from './outcome.ts';
import { runWaybill } from './run-waybill.ts';
import { say } from './say.ts';

/** A manifest with one character too many is judged on the command line. */
export const brokenManifest: Part = async (folder, number, signal) => {
  say.headline(number, 'One character of a manifest is wrong, on the command line');
  const { text, ...change } = manifest();
  writeFileSync(join(folder, 'manifest.json'), text);
  say.line('\n  A Flywheel gear, with a letter too many in one key:\n');
  say.change(`manifest.json:${change.line}`, change.before, change.after);
  const { exitCode, output } = await runWaybill(folder, ['validate', 'manifest.json'], signal);
  return exitCode === 1 && output.includes(`manifest.json:${change.line}:`)
    ? say.shown(`Rejected, as Flywheel would; the problem stands at manifest.json:${change.line}.`)
    : say.failed(
        `manifest.json:${change.line} should have been named, with exit code 1 (it was ${exitCode}).`,
      );
};
