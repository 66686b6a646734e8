import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';

/**
 * The syntax tree of a page as the site reads it: CommonMark, GFM, front matter, and for `mdx` JSX, expressions and ESM.
 * Throws the parser's own message (with a place) where MDX is broken; Markdown never is.
 */
export function parseMarkdown(text: string, syntax: PageSyntax) {
  const mdx = syntax === 'mdx';
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml']), ...(mdx ? [mdxjs()] : [])],
    mdastExtensions: [
      gfmFromMarkdown(),
      frontmatterFromMarkdown(['yaml']),
      ...(mdx ? [mdxFromMarkdown()] : []),
    ],
  });
}

export type PageSyntax = 'md' | 'mdx';

/** By the page's extension; everything that is not `.mdx` is Markdown. */
export function pageSyntax(path: string): PageSyntax {
  return path.toLowerCase().endsWith('.mdx') ? 'mdx' : 'md';
}

export type Tree = ReturnType<typeof parseMarkdown>;
