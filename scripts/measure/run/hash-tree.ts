import { createHash } from 'node:crypto';
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** All that a tree of files is, a line each: name, kind, permissions, owner, time, content or where a link leads. */
export function hashTree(root: string): string {
  if (!existsSync(root)) return '';
  return [root, ...below(root)].map(lineOf).sort().join('\n');
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).map(
    ({ parentPath, name }: Dirent) => `${parentPath}/${name}`,
  );
}

function lineOf(path: string): string {
  const stats = lstatSync(path);
  const known = [path, stats.mode.toString(8), stats.uid, stats.gid];
  if (stats.isSymbolicLink()) return [...known, readlinkSync(path)].join(' ');
  if (!stats.isFile()) return known.join(' ');
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  return [...known, stats.mtimeMs, hash].join(' ');
}
