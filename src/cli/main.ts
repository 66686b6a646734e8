#!/usr/bin/env node
import process from 'node:process';
import { processConsole } from './console.ts';
import { EXIT } from './exit-code.ts';
import { watchInterruption } from './interruption.ts';
import { program } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) has read enough; the exit code stays what it would be.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: the result cannot be written: ${error.message}\n  help: is the disk full?\n`);
  process.exit(EXIT.broke);
});

const interruption = watchInterruption(process);

try {
  process.exitCode = await program(process.argv.slice(2), interruption);
} catch (error) {
  // Loaded only now: it knows the runner's errors, and a good run should not pay for the runner.
  const { reportError } = await import('./report/error.ts');
  process.exitCode = reportError(error, processConsole(process, undefined));
}
if (interruption.happened()) process.exitCode = EXIT.interrupted;
