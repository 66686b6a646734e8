import { askInDialog } from '../page/ask-in-dialog.ts';
import { button, element } from '../page/element.ts';

/** What happens to the files that are here when a folder or a zip is opened. */
export type OpeningChoice = 'replace' | 'add' | 'cancel';

/** Asks before a folder takes the place of what somebody has written. */
export async function askAboutOpening(
  host: HTMLElement,
  here: number,
  coming: number,
): Promise<OpeningChoice> {
  const choice = await askInDialog<OpeningChoice>(
    host,
    'opening-dialog',
    `Open ${counted(coming)}`,
    (heading, answer) => {
      const replace = button('tool preferred', ['Replace'], () => answer('replace'));
      replace.autofocus = true;
      return [
        heading,
        element('p', 'hint', [
          `${counted(here)} with your text ${here === 1 ? 'is' : 'are'} here already. Files of different packages are judged as one, so the new ones had better take their place.`,
        ]),
        element('p', 'under', [
          replace,
          button('tool', ['Keep them and add'], () => answer('add')),
          button('tool', ['Cancel'], () => answer('cancel')),
        ]),
      ];
    },
  );
  return choice ?? 'cancel';
}

function counted(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}
