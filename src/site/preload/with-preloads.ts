/**
 * A page that tells the browser in its head which scripts it will ask for, so that they come side by side, and none before what
 * the page looks like.
 */
export function withPreloads(html: string, addresses: readonly string[]): string {
  const links = addresses
    .map((address) => `<link rel="modulepreload" fetchpriority="low" href="${address}"/>`)
    .join('');
  return html.replace('</head>', () => `${links}</head>`);
}
