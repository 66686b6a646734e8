/**
 * Where the record of a page lies: `content/docs/guides/greet.mdx` has `content/record/guides/greet/record.json`, and so has
 * `content/docs/guides/greet/index.mdx`, as both have one address.
 * @param page from the site's root, `/` as separator
 * @param folders the folders of pages and records, from the root
 * @returns null for a page that is not in the folder of pages
 */
export function recordPath(page: string, folders: { pages: string; record: string }): string | null {
  if (!page.startsWith(`${folders.pages}/`)) return null;
  const address = page.slice(folders.pages.length).replace(/(?:\/index)?\.mdx?$/, '');
  return `${folders.record}${address}/record.json`;
}
