import { element } from './element.ts';

/**
 * Asks in a dialog, which is put into a host and taken away again.
 *
 * @param name its class, from which its heading gets an id
 * @param draw what stands in the dialog, its heading included; what it is given closes the dialog with an answer
 * @returns null where it was closed without an answer, by Escape for instance
 */
export function askInDialog<Answer>(
  host: HTMLElement,
  name: string,
  title: string,
  draw: (heading: HTMLElement, answer: (given: Answer | null) => void) => readonly Node[],
): Promise<Answer | null> {
  const dialog = element('dialog', name, []);
  const heading = element('h2', '', [title]);
  heading.id = `playground-${name}-title`;
  dialog.setAttribute('aria-labelledby', heading.id);
  return new Promise((resolve) => {
    let answer: Answer | null = null;
    dialog.append(
      ...draw(heading, (given) => {
        answer = given;
        dialog.close();
      }),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    host.append(dialog);
    dialog.showModal();
  });
}
