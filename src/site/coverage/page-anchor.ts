/** Where a page's code blocks stand on the page of its part; the home page has no name of its own. */
export function pageAnchor(address: string): string {
  return `page-${address.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home'}`;
}
