import { askInDialog } from '../page/ask-in-dialog.ts';
import { button, element } from '../page/element.ts';

/**
 * Asks before something that looks like a secret leaves the page.
 * @param places what `secretWarning` gives
 * @returns true where the reader wants to go on
 */
export async function askAboutSecrets(host: HTMLElement, places: readonly string[]): Promise<boolean> {
  const shares = await askInDialog<boolean>(
    host,
    'secret-dialog',
    'This looks like a secret',
    (heading, answer) => {
      const back = button('tool preferred', ['Go back'], () => answer(false));
      back.autofocus = true;
      const items = places.map((place) => element('li', '', [place]));
      return [
        heading,
        element('ul', '', items),
        element('p', 'hint', [
          'Whoever gets the link or the text can read it, and so can the history of each browser that opens it. Put a variable in its place, or go on where it is none.',
        ]),
        element('p', 'under', [back, button('tool', ['Share it as it is'], () => answer(true))]),
      ];
    },
  );
  return shares === true;
}
