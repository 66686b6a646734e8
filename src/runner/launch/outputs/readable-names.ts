import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { readdir, rename } from 'node:fs/promises';
import { sep } from 'node:path';

/**
 * The names in a folder of ours. A name that is no UTF-8, which a program may give in an older encoding, can neither be shown
 * nor handled as a text; its file gets one that can, with `%E9` in the place of each byte that is none.
 * @param onRenamed is told of the new name
 */
export async function readableNames(
  folder: string,
  onRenamed: (name: string) => void,
): Promise<readonly string[]> {
  const found = await readdir(Buffer.from(folder), { encoding: 'buffer' });
  const names = found.filter((name) => isUtf8(name)).map(String);
  const taken = new Set(names);
  for (const name of found.filter((one) => !isUtf8(one))) {
    const plain = readable(name);
    const readableName = taken.has(plain) ? `${plain}-${randomBytes(4).toString('hex')}` : plain;
    await rename(Buffer.concat([Buffer.from(folder + sep), name]), `${folder}${sep}${readableName}`);
    taken.add(readableName);
    names.push(readableName);
    onRenamed(readableName);
  }
  return names;
}

/** Every byte that is no letter of ASCII is written by its number; too long for a name of a file, the end of it. */
function readable(name: Buffer): string {
  const text = [...name].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : percent(byte))).join('');
  return text.slice(-200);
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase()}`;
}
