import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEngine } from '../../src/runner/index.ts';
import { changeOnce } from './change-once.ts';
import type { Part } from './outcome.ts';
import { runWaybill } from './run-waybill.ts';
import { say } from './say.ts';

const GUIDE = 'content/docs/guides/containers/greet.mdx';
/** The first line of output that the change makes wrong. */
const WRONG = 'Hello, Ada!';

/** One character of a program in a copy of a guide is changed, and the guide is run on the engine. */
export const brokenGuide: Part = async (folder, number, signal) => {
  say.headline(number, 'One character of a guide is wrong');
  const { engine } = await findEngine();
  if (engine === null) return say.leftOut('there is no container engine here. Get one with: npm run engine');
  const text = readFileSync(GUIDE, 'utf8');
  const { text: broken, ...change } = changeOnce(text, 'f"Hello,', 'f"Hallo,');
  writeFileSync(join(folder, 'greet.mdx'), broken);
  say.line(
    `\n  A copy of ${GUIDE} tells its reader to save a program. In the copy, one letter of it differs:\n`,
  );
  say.change(`greet.mdx:${change.line}`, change.before, change.after);
  say.line(
    '\n  Every command of the example is now run on the engine, as a reader would (the image is built, too).',
  );

  const args = ['guides', 'test', 'greet.mdx', '--example', 'greet', '--no-cache'];
  const { exitCode, output } = await runWaybill(folder, args, signal);
  const line = broken.split('\n').indexOf(WRONG) + 1;
  return exitCode === 1 && output.includes(`greet.mdx:${line}:`)
    ? say.shown(`Caught at greet.mdx:${line}, where the page shows what the program no longer prints.`)
    : say.failed(`greet.mdx:${line} should have been named, with exit code 1 (it was ${exitCode}).`);
};
