import type { ContainerRun } from '../../../src/core/index.ts';
import { findEngine, launch } from '../../../src/runner/index.ts';

// A run of its own process, for tests that kill it or let another user run it: `node launch-process.ts {run, output}`. It
// prints the result as JSON, and what the container printed before on stderr. With `dieAt` it kills itself when that stage begins.
const { run, output, dieAt }: { run: ContainerRun; output: string; dieAt?: string } = JSON.parse(
  process.argv[2] ?? '',
);
const { engine } = await findEngine();
if (engine === null) throw new Error('this test needs an engine');
const result = await launch(run, {
  engine,
  signal: new AbortController().signal,
  keep: false,
  output,
  onEvent: (event) => {
    if (event.kind === 'stdout') process.stderr.write(event.bytes);
    if (event.kind === 'stage' && event.message === dieAt) process.kill(process.pid, 'SIGKILL');
  },
});
console.log(JSON.stringify(result));
