/** A page that tells the browser in its head which scripts it will ask for, so that they come side by side. */
export function withPreloads(html: string, addresses: readonly string[]): string {
  const links = addresses.map((address) => `<link rel="modulepreload" href="${address}"/>`).join('');
  return html.replace('</head>', () => `${links}</head>`);
}
