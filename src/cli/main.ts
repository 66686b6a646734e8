#!/usr/bin/env node
import process from 'node:process';
import { processConsole } from './console.ts';
import { EXIT } from './exit-code.ts';
import { program } from './program.ts';

// A reader that closes the pipe early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.fine);
});

const interruption = new AbortController();
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The first asks for an orderly end; who asks twice means now.
    if (interrupted) process.exit(EXIT.interrupted);
    interrupted = true;
    interruption.abort();
  });
}

try {
  process.exitCode = await program(process.argv.slice(2), interruption.signal);
} catch (error) {
  // Loaded only now: it knows the runner's errors, and a good run should not pay for the runner.
  const { reportError } = await import('./report/error.ts');
  process.exitCode = reportError(error, processConsole(process, undefined));
}
if (interrupted) process.exitCode = EXIT.interrupted;
