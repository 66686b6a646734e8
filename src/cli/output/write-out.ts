import { writeSync } from 'node:fs';
import process from 'node:process';
import { OutputError } from './output-error.ts';

/** Once a pipe was full, all further text must go the same way, or it would overtake what still waits. */
const waiting = new Set<1 | 2>();

/**
 * Write all of a text to standard output (1) or standard error (2). Written at once: to load what Node needs for
 * `process.stdout` takes longer than to judge a manifest. A pipe that is full and does not wait is given the rest in time.
 * @throws OutputError where it cannot be written, because the disk is full for instance
 */
export function writeOut(fd: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  if (waiting.has(fd)) {
    writeInTime(fd, bytes);
    return;
  }
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(fd, bytes, written);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // A reader that closes the pipe early (`| head`) has read enough; the exit code stays what it would be.
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') throw new OutputError(error);
    writeInTime(fd, bytes.subarray(written));
  }
}

function writeInTime(fd: 1 | 2, bytes: Buffer): void {
  const stream = fd === 1 ? process.stdout : process.stderr;
  if (!waiting.has(fd)) stream.on('error', () => {});
  waiting.add(fd);
  stream.write(bytes);
}
