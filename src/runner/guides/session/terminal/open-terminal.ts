import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/** A pseudo-terminal of 80 × 24, of which we hold the side where a person sits. */
export interface Terminal {
  /** What programs open, `/dev/pts/3` for instance. */
  readonly path: string;
  /** Gets whatever is shown from now on, each chunk for the moment of its call. */
  onData: (chunk: Buffer) => void;
  /** Presses keys. */
  write(keys: string): void;
  /** True when its last program has gone and nothing can come any more. */
  ended(): boolean;
  close(): void;
}

/**
 * Unlocks the terminal whose master is fd 3 and prints its number (Linux, tty_ioctl(4): TIOCSPTLCK, TIOCGPTN). As one of
 * the first three, Node would have made it block, for us too.
 * Node has no `ioctl`. A native module would have to be in the packed command, once for each platform; perl is part of
 * every Debian, and python3 is where perl is not.
 */
const UNLOCKERS: readonly (readonly [string, ...string[]])[] = [
  [
    'perl',
    '-e',
    'open(my $m, "+<&=", 3) or die; my $n = pack("i", 0); ioctl($m, 0x40045431, $n) or die; ioctl($m, 0x80045430, $n) or die; print unpack("i", $n)',
  ],
  [
    'python3',
    '-Ic',
    'import fcntl, struct; z = struct.pack("i", 0); fcntl.ioctl(3, 0x40045431, z); print(struct.unpack("i", fcntl.ioctl(3, 0x80045430, z))[0])',
  ],
];

/** So often a flood is read on before anything else has its turn. */
const MOST_PIECES = 64;

/** Opens a pseudo-terminal, or tells in a sentence why this host has none for us. */
export function openTerminal(): Terminal | string {
  if (process.platform !== 'linux') return '`tty` needs Linux: no other system has been tried.';
  let master: number;
  try {
    master = openSync('/dev/ptmx', constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
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
    const { stdout } = spawnSync(program, args, {
      stdio: ['ignore', 'pipe', 'ignore', master],
      encoding: 'utf8',
    });
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
  #buffer = Buffer.allocUnsafe(65_536);

  constructor(path: string, master: number, slave: number) {
    this.path = path;
    this.#master = master;
    this.#slave = slave;
    this.#stream = new ReadStream(master);
    this.#stream.on('data', (chunk: Buffer) => {
      this.onData(chunk);
      this.#readOn();
    });
    // EIO: every program has gone, bash with them.
    const end = (): void => {
      this.#ended = true;
    };
    this.#stream.on('error', end).on('end', end).on('close', end);
  }

  /** The kernel hands a flood over in pieces of some 2 kB, each of which would cost a turn of Node's loop. */
  #readOn(): void {
    for (let piece = 0; piece < MOST_PIECES; piece += 1) {
      const bytes = readNow(this.#master, this.#buffer);
      if (bytes === 0) return;
      this.onData(this.#buffer.subarray(0, bytes));
    }
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

/** Bytes read; 0 where none wait, or nobody is left to write any: the stream tells that. */
function readNow(fd: number, buffer: Buffer): number {
  try {
    return readSync(fd, buffer, 0, buffer.length, null);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EIO'))
      return 0;
    throw error;
  }
}
