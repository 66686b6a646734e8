import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';

/** A plugin of the syntax tree of Markdown, as Astro's own processor takes it. */
export type MarkdownPlugin = SatteriResolvedOptions['mdastPlugins'][number];

/** A plugin of the tree of HTML. */
export type HtmlPlugin = SatteriResolvedOptions['hastPlugins'][number];
