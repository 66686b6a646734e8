/** Where the site serves a page's text as Markdown, from the page's own address: `/guides/raiven/` has `/guides/raiven.md`. */
export function markdownAddress(address: string): string {
  return `${address === '/' ? '/index' : address.replace(/\/$/, '')}.md`;
}
