import type { ContextEntry } from './context-entry.ts';

const BLOCK = 512;
const TYPES = { file: '0', folder: '5', link: '2' } as const;
/** What the fields of the old header hold: 100 bytes of a path, 11 octal digits of a size. */
const MAX_NAME = 100;
const MAX_SIZE = 8 ** 11 - 1;

/**
 * The blocks in front of a file's content in a tar archive (POSIX.1-2001, `pax`): owned by root, times in seconds, as the
 * docker command line writes them.
 */
export function tarHeader(entry: ContextEntry): Buffer {
  const name = entry.kind === 'folder' ? `${entry.path}/` : entry.path;
  const target = entry.target ?? '';
  const records = [
    ...(fits(name) ? [] : [record('path', name)]),
    ...(fits(target) ? [] : [record('linkpath', target)]),
    ...(entry.size <= MAX_SIZE ? [] : [record('size', String(entry.size))]),
  ];
  const own = block(name, target, TYPES[entry.kind], entry.mode, Math.min(entry.size, MAX_SIZE), entry.mtime);
  if (records.length === 0) return own;
  const extra = Buffer.concat(records);
  return Buffer.concat([block('pax', '', 'x', 0o644, extra.length, 0), padded(extra), own]);
}

/** Zeros that fill the last block of so many bytes. */
export function tarPadding(bytes: number): Buffer {
  return Buffer.alloc((BLOCK - (bytes % BLOCK)) % BLOCK);
}

/** What ends an archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** In the old header only ASCII is the same for all who read it. */
function fits(text: string): boolean {
  return text.length <= MAX_NAME && /^[\x20-\x7e]*$/.test(text);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, tarPadding(bytes.length)]);
}

/** `LENGTH KEY=VALUE` and a line break, where the length counts its own digits. */
function record(key: string, value: string): Buffer {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  let length = bytes;
  while (length !== bytes + String(length).length) length = bytes + String(length).length;
  return Buffer.from(`${length}${rest}`);
}

function block(
  name: string,
  target: string,
  type: string,
  mode: number,
  size: number,
  mtime: number,
): Buffer {
  const head = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, digits: number): number =>
    head.write(`${value.toString(8).padStart(digits, '0')}\0`, at, 'ascii');
  head.write(name, 0, MAX_NAME, 'utf8');
  octal(mode, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(size, 124, 11);
  octal(Math.max(0, Math.floor(mtime / 1000)), 136, 11);
  head.write(' '.repeat(8), 148, 'ascii');
  head.write(type, 156, 'ascii');
  head.write(target, 157, MAX_NAME, 'utf8');
  head.write('ustar\x0000', 257, 'ascii');
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  return head;
}
