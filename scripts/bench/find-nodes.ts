import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** The Nodes that the command is timed on: this one, and the machine's own where it is another. */
export function findNodes(): { readonly path: string; readonly version: string }[] {
  const paths = [process.execPath, '/usr/bin/node', '/usr/local/bin/node'].filter(existsSync);
  const nodes = paths.map((path) => ({ path, version: versionOf(path) }));
  return nodes.filter(
    ({ version }, index) =>
      Number(/^v(\d+)/.exec(version)?.[1]) >= 20 &&
      nodes.findIndex((other) => other.version === version) === index,
  );
}

function versionOf(node: string): string {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
