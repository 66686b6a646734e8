// `npm test`: everything that must hold, then one closing line. Plain JavaScript for Node 18, see start.mjs.
import { installDependencies } from './start/install-dependencies.mjs';
import { runWithProjectNode } from './start/run-with-project-node.mjs';

process.exitCode = installDependencies() ?? runWithProjectNode('scripts/test.ts', process.argv.slice(2));
