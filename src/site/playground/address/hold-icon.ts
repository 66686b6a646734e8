/**
 * Puts the icon of the page itself into its link. Chromium asks for it again each time that the address changes, and the address
 * changes with what is typed: those requests would tell when somebody writes.
 */
export async function holdIcon(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="icon"][href$=".svg"]');
  if (link === null) return;
  try {
    const answer = await fetch(link.href);
    if (answer.ok) link.href = `data:image/svg+xml,${encodeURIComponent(await answer.text())}`;
  } catch (error) {
    // How fetch says that the network is away. The link stays as it is then, and nobody misses anything.
    if (!(error instanceof TypeError)) throw error;
  }
}
