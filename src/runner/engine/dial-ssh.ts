import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { SshEndpoint } from './endpoint.ts';

/** Characters of ssh's complaints that are kept. */
const MAX_WORDS = 2000;

/**
 * Opens a connection to an engine of another host, as the docker command line does: by the `ssh` of this host, with its
 * configuration, keys and agent, and `docker system dial-stdio` there. Needs no module that speaks ssh itself.
 * Source: docker/cli `cli/connhelper/connhelper.go`.
 */
export function dialSsh(endpoint: SshEndpoint): Duplex {
  return new SshConnection(spawn('ssh', sshArguments(endpoint), { stdio: 'pipe' }));
}

/** The words behind `ssh`. */
export function sshArguments({ host, user, port, path }: SshEndpoint): readonly string[] {
  return [
    '-o',
    'ConnectTimeout=30',
    '-T',
    ...(user === null ? [] : ['-l', user]),
    ...(port === null ? [] : ['-p', String(port)]),
    '--',
    host,
    'docker',
    ...(path === null ? [] : ['--host', `unix://${path}`]),
    'system',
    'dial-stdio',
  ];
}

/** A program's input and output as a connection that node:http can use. */
class SshConnection extends Duplex {
  private readonly ssh: ChildProcessWithoutNullStreams;
  private words = '';
  private hasSpoken = false;

  constructor(ssh: ChildProcessWithoutNullStreams) {
    super({ allowHalfOpen: true });
    this.ssh = ssh;
    ssh.stdout.on('data', (bytes: Buffer) => {
      this.hasSpoken = true;
      if (!this.push(bytes)) ssh.stdout.pause();
    });
    ssh.stderr.setEncoding('utf8').on('data', (words: string) => {
      this.words = (this.words + words).slice(-MAX_WORDS);
    });
    // What it no longer reads is told by how it ends.
    ssh.stdin.on('error', () => null);
    ssh.on('error', (error) => this.destroy(error));
    ssh.on('close', (code) => this.ended(code));
  }

  private ended(code: number | null): void {
    if (code === 0 || this.hasSpoken) this.push(null);
    else this.destroy(new Error(`ssh ended with ${code ?? 'a signal'}: ${this.words.trim()}`));
  }

  override _read(): void {
    this.ssh.stdout.resume();
  }

  override _write(bytes: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    // A broken pipe is no news: the end of ssh says why.
    this.ssh.stdin.write(bytes, () => done());
  }

  override _final(done: () => void): void {
    this.ssh.stdin.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    // The end of its input ends also a program that takes its time over a signal; nobody waits for it.
    const { stdin, stdout, stderr } = this.ssh;
    for (const pipe of [stdin, stdout, stderr]) pipe.destroy();
    this.ssh.kill();
    this.ssh.unref();
    done(error);
  }

  /** What node:http asks of a socket. An idle connection does not keep the program from ending. */
  ref(): this {
    for (const part of this.parts()) part.ref();
    return this;
  }

  unref(): this {
    for (const part of this.parts()) part.unref();
    return this;
  }

  /** Pipes to a program are sockets, too. */
  private parts(): readonly { ref(): unknown; unref(): unknown }[] {
    const { stdin, stdout, stderr } = this.ssh;
    return [this.ssh, ...[stdin, stdout, stderr].filter((pipe) => pipe instanceof Socket)];
  }

  setKeepAlive(): this {
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setTimeout(): this {
    return this;
  }
}
