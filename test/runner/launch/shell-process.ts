import type { ContainerRun } from '../../../src/core/index.ts';
import { findEngine, shell } from '../../../src/runner/index.ts';

// A shell of its own process, for tests that sit at its terminal: `node shell-process.ts {run, mounts, output}`. It ends
// with the code of the shell, and tells notes on a line each.
const { run, mounts, output }: { run: ContainerRun; mounts: []; output: string } = JSON.parse(
  process.argv[2] ?? '',
);
const { engine } = await findEngine();
if (engine === null) throw new Error('this test needs an engine');
process.exitCode = await shell(
  run,
  { mounts },
  {
    engine,
    signal: new AbortController().signal,
    keep: false,
    output,
    onEvent: (event) => {
      if (event.kind === 'note') process.stderr.write(`${event.message}\n`);
    },
  },
);
