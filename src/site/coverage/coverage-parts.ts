import type { CoveredPage } from './coverage-data.ts';
import type { CoveragePart } from './coverage-part.ts';

/** What this reads of a group of the sidebar: its name, and the folders whose pages stand in it. */
export interface SidebarGroup {
  readonly label: string;
  readonly items?: readonly { readonly autogenerate?: { readonly directory: string } }[];
}

/** Pages outside each folder of the sidebar. */
const OTHER = { folder: 'other', label: 'Other pages' };

/**
 * The covered pages by part, in the order of the sidebar: a thousand rows on one page are slow to lay out, and nobody looks for one among
 * them. Parts without a code block are left out.
 */
export function coverageParts(
  pages: readonly CoveredPage[],
  sidebar: readonly SidebarGroup[],
): readonly CoveragePart[] {
  const folders = sidebar.flatMap(({ label, items = [] }) =>
    items.flatMap(({ autogenerate }) =>
      autogenerate === undefined ? [] : [{ folder: autogenerate.directory, label }],
    ),
  );
  const folderOf = ({ address }: CoveredPage) =>
    folders.find(({ folder }) => address.startsWith(`/${folder}/`)) ?? OTHER;
  return [...folders, OTHER]
    .map((part) => ({ ...part, pages: pages.filter((page) => folderOf(page).folder === part.folder) }))
    .filter((part) => part.pages.length > 0);
}
