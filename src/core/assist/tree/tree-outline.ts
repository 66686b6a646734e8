import { cutShort } from '../../wording/cut-short.ts';
import type { OutlineEntry } from '../outline-entry.ts';
import type { Member, Tree } from './tree.ts';
import { memberOf } from './tree-value.ts';

/** What names an entry of a list, where it has one of these. */
const NAMES = ['name', 'identifier', 'class', 'basename'];

/** The members of a tree with those below them. */
export function treeOutline(tree: Tree | null): OutlineEntry[] {
  return tree === null || tree.kind === 'scalar' ? [] : tree.members.map(entryOf);
}

function entryOf({ step, key, colon, value }: Member): OutlineEntry {
  const end = Math.max(key.end, value?.end ?? colon ?? key.end);
  return {
    name: typeof step === 'number' ? itemName(step, value) : step,
    detail: detailOf(value),
    kind: value === null || value.kind === 'scalar' ? 'value' : value.kind,
    start: key.start,
    end,
    nameStart: key.start,
    nameEnd: key.end > key.start ? key.end : end,
    children: treeOutline(value),
  };
}

/** `1 series` for the first entry of a list of inputs. */
function itemName(index: number, value: Tree | null): string {
  const name = NAMES.map((step) => memberOf(value, step)?.value).find((found) => found?.kind === 'scalar');
  return value?.kind === 'object' && name?.kind === 'scalar' && typeof name.value === 'string'
    ? `${index + 1} ${name.value}`
    : `${index + 1}`;
}

function detailOf(value: Tree | null): string {
  return value?.kind === 'scalar' ? cutShort(String(value.value).replaceAll(/\s+/g, ' ')) : '';
}
