/**
 * Puts a button beside each link that opens a manifest of the page in the playground: it is edited right there then. What
 * that needs is fetched when the button gets the focus or the pointer, and not before.
 */
export function offerEditing(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'waybill-edit';
    button.textContent = (link.textContent ?? '').replace(
      /^Open (.*?)in the playground$/,
      (_, file: string) => `Edit ${file === '' ? 'it ' : file}here`,
    );
    const load = () => import('./edit-here.ts');
    // What could not be loaded yet is asked for again by the click, which says so.
    const warm = () => void load().catch(() => undefined);
    for (const intent of ['focus', 'pointerenter']) button.addEventListener(intent, warm, { once: true });
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const { editHere } = await load();
        await editHere(link, button);
      } catch (error) {
        // How import says that the network is away, or that what came was cut off; the link beside the button still leads to
        // the playground.
        if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
        button.textContent = 'The editor could not be loaded. Try again';
        button.disabled = false;
      }
    });
    // In front of the link, which stands at the end of its line and so stays where it is.
    link.before(button, ' ');
  }
}
