/**
 * Where the site shows a page, without its base.
 * @param path of the page's file, from the site's root
 * @param folder of all pages, from there
 */
export function pageAddress(path: string, folder: string): string {
  const name = path.slice(folder.length).replace(/\.mdx?$/, '');
  return `${name.replace(/\/index$/, '')}/`;
}
