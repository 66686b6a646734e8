import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/** A pseudo-terminal of 80 × 24, of which we hold the side where a person sits. */
export interface Terminal {
  /** What programs open, `/dev/pts/3` for instance. */
  readonly path: string;
  /** Gets whatever is shown from now on. */
  onData: (chunk: Buffer) => void;
  /** Presses keys. */
  write(keys: string): void;
  /** True when its last program has gone and nothing can come any more. */
  ended(): boolean;
  close(): void;
}

/**
 * Unlocks the terminal whose master is standard input and prints its number (Linux, tty_ioctl(4): TIOCSPTLCK, TIOCGPTN).
 * Node has no `ioctl`. A native module would have to be in the packed command, once for each platform; perl is part of
 * every Debian, and python3 is where perl is not.
 */
const UNLOCKERS: readonly (readonly [string, ...string[]])[] = [
  [
    'perl',
    '-e',
    'my $n = pack("i", 0); ioctl(STDIN, 0x40045431, $n) or die; ioctl(STDIN, 0x80045430, $n) or die; print unpack("i", $n)',
  ],
  [
    'python3',
    '-Ic',
    'import fcntl, struct; z = struct.pack("i", 0); fcntl.ioctl(0, 0x40045431, z); print(struct.unpack("i", fcntl.ioctl(0, 0x80045430, z))[0])',
  ],
];

/** Opens a pseudo-terminal, or tells in a sentence why this host has none for us. */
export function openTerminal(): Terminal | string {
  if (process.platform !== 'linux') return '`tty` needs Linux: no other system has been tried.';
  let master: number;
  try {
    master = openSync('/dev/ptmx', constants.O_RDWR | constants.O_NOCTTY);
  } catch (error) {
    return `\`tty\` needs a pseudo-terminal, and this host gives none: ${error instanceof Error ? error.message : error}.`;
  }
  const number = unlock(master);
  if (number === null) {
    closeSync(master);
    return '`tty` needs perl or python3 on this host to open a pseudo-terminal; install one of them.';
  }
  const path = `/dev/pts/${number}`;
  // Held open here, so that the terminal stays between the programs that use it.
  const slave = openSync(path, constants.O_RDWR | constants.O_NOCTTY);
  return new HeldTerminal(path, master, slave);
}

function unlock(master: number): string | null {
  for (const [program, ...args] of UNLOCKERS) {
    const { stdout } = spawnSync(program, args, { stdio: [master, 'pipe', 'ignore'], encoding: 'utf8' });
    if (/^\d+\s*$/.test(stdout ?? '')) return stdout.trim();
  }
  return null;
}

class HeldTerminal implements Terminal {
  readonly path: string;
  onData: (chunk: Buffer) => void = () => {};
  #master: number;
  #slave: number;
  #stream: ReadStream;
  #ended = false;

  constructor(path: string, master: number, slave: number) {
    this.path = path;
    this.#master = master;
    this.#slave = slave;
    this.#stream = new ReadStream(master);
    this.#stream.on('data', (chunk: Buffer) => this.onData(chunk));
    // EIO: every program has gone, bash with them.
    const end = (): void => {
      this.#ended = true;
    };
    this.#stream.on('error', end).on('end', end).on('close', end);
  }

  write(keys: string): void {
    if (this.#ended) return;
    try {
      writeSync(this.#master, keys);
    } catch (error) {
      // EAGAIN: nobody reads what is typed, and the terminal holds no more; EIO: nobody is left.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }

  ended(): boolean {
    return this.#ended;
  }

  close(): void {
    this.#ended = true;
    closeSync(this.#slave);
    this.#stream.destroy();
  }
}
