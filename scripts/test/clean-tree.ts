import { spawnSync } from 'node:child_process';

/** What git sees as changed or new; tests and builds must leave it as it was. Empty outside a checkout. */
export function treeState(): string {
  return spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout ?? '';
}
