import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync, unlinkSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

/** A real pipe for a session's output: Node's own are sockets, and `echo >/dev/stdout` fails on a socket. */
export interface OutputPipe {
  /** For the child's stdio; closed here by `forget` once the child has it. */
  readonly writeEnd: number;
  forgetWriteEnd(): void;
  /** Hands over at once what the kernel holds, so that nothing written before an answer comes after it. */
  drain(): void;
  close(): void;
}

/** Opens the pipe by way of a name in `folder` that is gone when this returns; `onData` gets every chunk in order, for the moment of its call. */
export function openOutputPipe(folder: string, onData: (chunk: Buffer) => void): OutputPipe {
  const path = join(folder, 'output');
  execFileSync('mkfifo', ['-m', '600', path]);
  const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writeEnd = openSync(path, constants.O_WRONLY);
  unlinkSync(path);
  const onread = {
    buffer: Buffer.allocUnsafe(65_536),
    callback: (length: number, bytes: Uint8Array): boolean => {
      onData(Buffer.from(bytes.buffer, bytes.byteOffset, length));
      return true;
    },
  };
  const socket = new Socket({ fd: readEnd, readable: true, writable: false, onread });
  let open = true;
  socket.on('end', () => {
    open = false;
  });
  return {
    writeEnd,
    forgetWriteEnd: () => closeSync(writeEnd),
    drain: () => {
      while (open) {
        const chunk = readNow(readEnd);
        if (chunk === null) return;
        onData(chunk);
      }
    },
    close: () => {
      open = false;
      socket.destroy();
    },
  };
}

/** Null where nothing is waiting or every writer has gone. */
function readNow(fd: number): Buffer | null {
  const buffer = Buffer.alloc(65_536);
  try {
    const bytes = readSync(fd, buffer, 0, buffer.length, null);
    return bytes === 0 ? null : buffer.subarray(0, bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null;
    throw error;
  }
}
