// `npm start`: from a fresh checkout to the site in the browser. Plain JavaScript for Node 18, which is all that
// a machine may have before the dependencies are there; they bring the newer Node that the rest needs.
import { installDependencies } from './start/install-dependencies.mjs';
import { runWithProjectNode } from './start/run-with-project-node.mjs';

process.exitCode = installDependencies() ?? runWithProjectNode('scripts/serve.ts', process.argv.slice(2));
