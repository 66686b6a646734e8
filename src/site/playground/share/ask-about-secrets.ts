import { button, element } from '../page/element.ts';

/**
 * Asks before something that looks like a secret leaves the page.
 * @param places what `secretWarning` gives
 * @returns true where the reader wants to go on
 */
export function askAboutSecrets(host: HTMLElement, places: readonly string[]): Promise<boolean> {
  const dialog = element('dialog', 'secret-dialog', []);
  const heading = element('h2', '', ['This looks like a secret']);
  heading.id = 'playground-secret-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const back = button('tool preferred', ['Go back'], () => dialog.close('back'));
  back.autofocus = true;
  dialog.append(
    heading,
    element(
      'ul',
      '',
      places.map((place) => element('li', '', [place])),
    ),
    element('p', 'hint', [
      'Whoever gets the link or the text can read it, and so can the history of each browser that opens it. Put a variable in its place, or go on where it is none.',
    ]),
    element('p', 'under', [back, button('tool', ['Share it as it is'], () => dialog.close('share'))]),
  );
  host.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'share');
    });
  });
}
