// @ts-check
// `node scripts/run.mjs SCRIPT.ts [ARG…]`: behind every npm script. Plain JavaScript for Node 18, which is all that a
// machine may have before the dependencies are there; they bring the newer Node that the rest needs.
import { installDependencies } from './start/install-dependencies.mjs';
import { runWithProjectNode } from './start/run-with-project-node.mjs';

const [script = '', ...args] = process.argv.slice(2);
process.exitCode = installDependencies() ?? (await runWithProjectNode(script, args));
