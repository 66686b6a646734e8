import { button, element } from '../page/element.ts';

/** What happens to the files that are here when a folder or a zip is opened. */
export type OpeningChoice = 'replace' | 'add' | 'cancel';

/** Asks before a folder takes the place of what somebody has written. */
export function askAboutOpening(host: HTMLElement, here: number, coming: number): Promise<OpeningChoice> {
  const dialog = element('dialog', 'opening-dialog', []);
  const heading = element('h2', '', [`Open ${counted(coming)}`]);
  heading.id = 'playground-opening-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const choice = (words: string, answer: OpeningChoice) =>
    button('tool', [words], () => dialog.close(answer));
  const replace = choice('Replace', 'replace');
  replace.classList.add('preferred');
  replace.autofocus = true;
  dialog.append(
    heading,
    element('p', 'hint', [
      `${counted(here)} with your text ${here === 1 ? 'is' : 'are'} here already. Files of different packages are judged as one, so the new ones had better take their place.`,
    ]),
    element('p', 'under', [replace, choice('Keep them and add', 'add'), choice('Cancel', 'cancel')]),
  );
  host.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(
        dialog.returnValue === 'replace' || dialog.returnValue === 'add' ? dialog.returnValue : 'cancel',
      );
    });
  });
}

function counted(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}
