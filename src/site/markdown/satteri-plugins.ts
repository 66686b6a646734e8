import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';

/** A plugin of the syntax tree of Markdown, as Astro's own processor takes it. */
export type MarkdownPlugin = SatteriResolvedOptions['mdastPlugins'][number];

/** A plugin of the tree of HTML. */
export type HtmlPlugin = SatteriResolvedOptions['hastPlugins'][number];

/** What an `mdastPlugins` factory is told about the page. */
export type PageContext = Parameters<Extract<MarkdownPlugin, (context: never) => unknown>>[0];
