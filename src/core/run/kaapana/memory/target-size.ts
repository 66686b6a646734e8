import type { MeasuredFile } from '../../run-request.ts';
import type { ScaleRule } from '../task-model.ts';
import { readGlob } from './match-glob.ts';
import { wholePattern } from './match-whole.ts';

/** The bytes that a scale rule counts, or why Kaapana fails or Waybill cannot tell: continues "The scale rule of …". */
export type TargetSize =
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'refused'; readonly reason: string };

type Counted = (path: string) => boolean;

/**
 * The size of what a scale rule names in a channel (processing_container/resources.py, `compute_target_size`, kaapana 09bb59b).
 *
 * @param files of the channel, paths from its root
 * @throws BoundPassed where the expression takes too long
 */
export function targetSize(rule: ScaleRule, files: readonly MeasuredFile[]): TargetSize {
  const glob = readGlob(rule.targetGlob);
  if (glob.kind === 'refused') return refused(`has a glob that ${glob.refused}`);
  const pattern = wholePattern(rule.targetRegex);
  if (pattern.kind === 'refused') return refused(pattern.refused);
  if (rule.targetDir.startsWith('/') || leadsOut(rule.targetDir))
    return refused('measures outside of its channel');
  const counted: Counted = (path) => glob.matches(path) && pattern.matches(path);
  if (rule.mode === 'max_item_sum') return largestItem(rule.targetDir, files, counted);
  const sizes = sizesBelow(rule.targetDir, files, counted);
  return bytes(rule.mode === 'sum' ? sum(sizes) : largest(sizes));
}

/** Each folder of the channel is an item. Without one `max` has nothing to choose from, and Python raises ValueError. */
function largestItem(targetDir: string, files: readonly MeasuredFile[], counted: Counted): TargetSize {
  const items = new Map<string, MeasuredFile[]>();
  for (const { path, bytes: size } of files) {
    const slash = path.indexOf('/');
    if (slash < 0) continue;
    const item = path.slice(0, slash);
    const inItem = items.get(item) ?? [];
    inItem.push({ path: path.slice(slash + 1), bytes: size });
    items.set(item, inItem);
  }
  if (items.size === 0) return refused('looks for the largest item, and the channel has no folder in it');
  return bytes(largest([...items.values()].map((item) => sum(sizesBelow(targetDir, item, counted)))));
}

function sizesBelow(targetDir: string, files: readonly MeasuredFile[], counted: Counted): number[] {
  const folder = resolved(targetDir, files);
  if (folder === null) return [];
  return files.flatMap(({ path, bytes: size }) =>
    path.startsWith(folder) && counted(path.slice(folder.length)) ? [size] : [],
  );
}

/** The folder with a slash at its end, nothing for the channel itself; null where there is none. */
function resolved(targetDir: string, files: readonly MeasuredFile[]): string | null {
  const steps: string[] = [];
  for (const name of names(targetDir)) {
    if (name === '..') steps.pop();
    else {
      steps.push(name);
      const folder = `${steps.join('/')}/`;
      // The file system is asked for each folder on the way, also for one that is left again.
      if (!files.some(({ path }) => path.startsWith(folder))) return null;
    }
  }
  return steps.length === 0 ? '' : `${steps.join('/')}/`;
}

function leadsOut(targetDir: string): boolean {
  let depth = 0;
  return names(targetDir).some((name) => {
    depth += name === '..' ? -1 : 1;
    return depth < 0;
  });
}

function names(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function largest(sizes: readonly number[]): number {
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

function bytes(size: number): TargetSize {
  return { kind: 'bytes', bytes: size };
}

function refused(reason: string): TargetSize {
  return { kind: 'refused', reason };
}
