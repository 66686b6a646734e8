import type { Nodes } from 'mdast';
import { parsePage } from '../../../src/site/raw/parse-page.ts';

/** The anchors of a page: of its headings as GitHub, and so Starlight, makes them, and those that its elements are given. */
export function pageAnchors(text: string, isMdx: boolean): ReadonlySet<string> {
  const anchors = new Set<string>(['_top']);
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') add(anchors, slug(plainText(node)));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id') continue;
        if (typeof attribute.value === 'string') anchors.add(attribute.value);
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parsePage(text, isMdx));
  return anchors;
}

/** A second heading of the same words gets `-1`, a third `-2`. */
function add(anchors: Set<string>, name: string): void {
  let number = 0;
  while (anchors.has(number === 0 ? name : `${name}-${number}`)) number += 1;
  anchors.add(number === 0 ? name : `${name}-${number}`);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}
