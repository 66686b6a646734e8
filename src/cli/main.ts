#!/usr/bin/env node
import process from 'node:process';
import { processConsole } from './console.ts';
import { EXIT } from './exit-code.ts';
import { program } from './program.ts';

const SAME_WISH_MS = 1500;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) has read enough; the exit code stays what it would be.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: the result cannot be written: ${error.message}\n  help: is the disk full?\n`);
  process.exit(EXIT.broke);
});

const interruption = new AbortController();
let interruptedAt: number | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interruptedAt ??= Date.now();
    interruption.abort();
    // The first asks for an orderly end. One Ctrl-C arrives several times where npm passes it on; who asks again
    // later means now, and what is left then is removed at the next start.
    if (Date.now() - interruptedAt > SAME_WISH_MS) process.exit(EXIT.interrupted);
  });
}

try {
  process.exitCode = await program(process.argv.slice(2), interruption.signal);
} catch (error) {
  // Loaded only now: it knows the runner's errors, and a good run should not pay for the runner.
  const { reportError } = await import('./report/error.ts');
  process.exitCode = reportError(error, processConsole(process, undefined));
}
if (interruptedAt !== null) process.exitCode = EXIT.interrupted;
