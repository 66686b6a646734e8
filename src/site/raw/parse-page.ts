import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';

/** The syntax tree of a page of the site, with the places of all nodes. */
export function parsePage(text: string, isMdx: boolean): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml']), ...(isMdx ? [mdxjs()] : [])],
    mdastExtensions: [
      gfmFromMarkdown(),
      frontmatterFromMarkdown(['yaml']),
      ...(isMdx ? [mdxFromMarkdown()] : []),
    ],
  });
}
