import type { Nodes, Root } from 'mdast';
import { parseDocument } from 'yaml';

/** The page's title: `title` of the front matter, else its first heading of level 1, else null. */
export function pageTitle(tree: Root): string | null {
  for (const node of tree.children) {
    if (node.type === 'yaml') {
      const title = parseDocument(node.value).get('title');
      if (typeof title === 'string') return title;
    }
    if (node.type === 'heading' && node.depth === 1) return plainText(node);
  }
  return null;
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}
