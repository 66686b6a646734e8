import { withBase } from '../with-base.ts';
import { markdownAddress } from './markdown-address.ts';
import type { WrittenPage } from './written-pages.ts';

/** A part of the sidebar, as far as it is read here. */
interface SidebarPart {
  readonly label: string;
  readonly items?: readonly object[];
}

/**
 * The site's contents as one text for programs that read (llmstxt.org): each written page with its description, by the parts
 * of the sidebar, as links to Markdown.
 * @param sidebar its parts; a folder that is listed by itself brings its pages
 * @param site the site's public address, undefined where it has none
 */
export function llmsText(
  pages: readonly WrittenPage[],
  sidebar: readonly SidebarPart[],
  { site, base }: { readonly site: string | undefined; readonly base: string },
): string {
  const line = ({ address, title, description }: WrittenPage) => {
    const path = withBase(base, markdownAddress(address));
    return `- [${title}](${site === undefined ? path : new URL(path, site).href}): ${description}`;
  };
  const home = pages.find(({ address }) => address === '/');
  const parts = sidebar.map(({ label, items = [] }) => {
    const folders = items.flatMap(folderOf).map((folder) => `/${folder}/`);
    const here = pages.filter(({ address }) => folders.some((folder) => address.startsWith(folder)));
    return { label, here };
  });
  const listed = new Set([home, ...parts.flatMap(({ here }) => here)]);
  const rest = { label: 'More', here: pages.filter((page) => !listed.has(page)) };
  const sections = [...parts, rest]
    .filter(({ here }) => here.length > 0)
    .map(({ label, here }) => `## ${label}\n\n${here.map(line).join('\n')}\n`);
  return [`# Waybill\n\n> ${home?.description ?? ''}\n`, ...sections].join('\n');
}

function folderOf(item: object): readonly string[] {
  if (!('autogenerate' in item)) return [];
  const { autogenerate } = item;
  return typeof autogenerate === 'object' && autogenerate !== null && 'directory' in autogenerate
    ? [String(autogenerate.directory)]
    : [];
}
