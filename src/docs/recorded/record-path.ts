/**
 * Where the record of a page lies: `content/docs/guides/raiven.mdx` has `content/record/guides/raiven/record.json`.
 * @param page from the site's root, `/` as separator
 * @param folders the folders of pages and records, from the root
 * @returns null for a page that is not in the folder of pages
 */
export function recordPath(page: string, folders: { pages: string; record: string }): string | null {
  const start = `${folders.pages}/`;
  if (!page.startsWith(start)) return null;
  return `${folders.record}/${page.slice(start.length).replace(/\.mdx?$/, '')}/record.json`;
}
