import type { AssistOptions } from './assist-options.ts';
import { outlineDockerfile } from './dockerfile/outline-dockerfile.ts';
import type { OutlineEntry } from './outline-entry.ts';
import { readForHelp } from './reading.ts';
import { treeOutline } from './tree/tree-outline.ts';

/** What stands in a text, as a tree to choose from: keys and entries, or build stages and their instructions. */
export function outlineOf(text: string, options: AssistOptions): readonly OutlineEntry[] {
  const { language, tree } = readForHelp(text, options);
  return language === 'dockerfile' ? outlineDockerfile(text) : treeOutline(tree);
}
